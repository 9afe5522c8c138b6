export function ucs2length(text: string): number;
export const formats: Record<string, (text: string) => boolean>;
export function isPlainText(value: unknown): boolean;
