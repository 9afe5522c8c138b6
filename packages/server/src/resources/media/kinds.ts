/** What the bytes of a file say that it is. */
export interface Kind {
  readonly mime_type: string;
  readonly media_type: 'image' | 'video' | 'audio' | 'document';
  /** What contradicts the name; null when nothing does. */
  readonly warning: string | null;
}

/** So many bytes from the beginning tell what a file is. */
export const HEAD_BYTES = 256 * 1024;

const UNKNOWN = 'application/octet-stream';

/** Other endings that files of a type have. */
const endings: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpeg', 'jpe', 'jfif'],
  tif: ['tiff'],
  mp4: ['m4v'],
  m4a: ['mp4'],
  mpg: ['mpeg'],
  mid: ['midi'],
  ogg: ['oga', 'ogv'],
  gz: ['tgz'],
  xml: ['svg', 'xhtml', 'gpx', 'kml'],
};

/** Text is no type that bytes name; what a browser would run as a program must not pass for text. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i, 'image/svg+xml'],
  [/^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|script)[\s>]/i, 'text/html'],
  [/^\s*<\?xml\s/, 'application/xml'],
  [/^/, 'text/plain'],
];

/**
 * Finds out by its bytes what a file is; its name decides nothing, and is told where it says otherwise.
 * @param head the first bytes, HEAD_BYTES at most
 */
export const kindOf = async (head: Buffer, file_name: string): Promise<Kind> => {
  // Loaded here: most commands look into no file.
  const { fileTypeFromBuffer, supportedExtensions } = await import('file-type');
  const found = await fileTypeFromBuffer(head);
  const isText = found === undefined || found.mime === 'application/xml';
  const mime_type = (isText ? textType(head) : found.mime) ?? UNKNOWN;
  const [family] = mime_type.split('/');
  const ending = /\.([A-Za-z0-9]+)$/.exec(file_name)?.[1]?.toLowerCase();
  return {
    mime_type,
    media_type: family === 'image' || family === 'video' || family === 'audio' ? family : 'document',
    warning: contradicts(ending, found?.ext, supportedExtensions)
      ? `The name ends in .${ending}, but the bytes are ${UNKNOWN === mime_type ? 'of no known type' : mime_type}.`
      : null,
  };
};

const textType = (head: Buffer): string | undefined => {
  if (head.includes(0)) return undefined;
  try {
    // The head may end in the middle of a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return texts.find(([pattern]) => pattern.test(text))![1];
  } catch {
    return undefined;
  }
};

const contradicts = (
  ending: string | undefined,
  found: string | undefined,
  known: ReadonlySet<string>,
): boolean => {
  if (ending === undefined || ending === found) return false;
  return found === undefined ? known.has(ending) : !(endings[found] ?? []).includes(ending);
};
