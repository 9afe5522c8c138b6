import type { DecimalStyle, Transform } from './types.ts';

/** A transform whose decimal style or zone may still come from the file. */
export type MappedTransform =
  | Exclude<Transform, { do: 'date' | 'number' }>
  | { readonly do: 'date'; readonly format: string; readonly zone?: string }
  | { readonly do: 'number'; readonly decimal?: DecimalStyle };

/** A transform as mappings write it: `trim`, or `{ split: { by: " ", take: 1 } }`. A schema has settled its shape. */
export function transformOf(spec: string | Readonly<Record<string, unknown>>): MappedTransform {
  if (typeof spec === 'string') return { do: spec } as MappedTransform;
  const [name, options] = Object.entries(spec)[0]!;
  if (name === 'strip') return { do: 'strip', characters: String(options) };
  if (name === 'default') return { do: 'default', value: String(options) };
  if (name === 'date' && typeof options === 'string') return { do: 'date', format: options };
  return { do: name, ...(options as object) } as MappedTransform;
}
