/** What the terminal can show, and text made safe to show there. */
import { styleText } from 'node:util';
import stringWidth from 'string-width';

type Colour = Parameters<typeof styleText>[0];

/** True when we may ask a question: a person at both ends. */
export function isInteractive(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY) && !process.env.CI;
}

/** True when the locale can show more than ASCII (LC_ALL, LC_CTYPE, LANG, in this order). */
export function isUnicode(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'win32') return true;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}

/** Colours are for terminals, and only when neither NO_COLOR, --no-color nor TERM=dumb forbids them. */
function isColoured(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR || process.env.TERM === 'dumb' || process.argv.includes('--no-color'))
    return false;
  return Boolean(stream.isTTY);
}

/** Text in a colour, where the stream shows colours. */
export function paint(stream: NodeJS.WriteStream, colour: Colour, text: string): string {
  return isColoured(stream) ? styleText(colour, text, { validateStream: false }) : text;
}

/** Columns of the terminal; 80 when it does not say. */
export function columnsOf(stream: NodeJS.WriteStream): number {
  return stream.columns && stream.columns > 0 ? stream.columns : 80;
}

/**
 * Text from elsewhere made harmless: control characters (a name may hold an escape sequence that rewrites
 * the screen) and direction overrides become visible, in ASCII.
 */
export function neutralise(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Like neutralise, for text of several lines. */
export function neutraliseLines(text: string): string {
  return text.split('\n').map(neutralise).join('\n');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Text cut to so many columns, with an ellipsis where something is missing; wide characters count two. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const ellipsis = isUnicode() ? '…' : '~';
  let used = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    const next = stringWidth(segment);
    if (used + next > width - 1) break;
    used += next;
    kept += segment;
  }
  return kept + ellipsis;
}

/** Text filled with blanks to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

export { stringWidth };
