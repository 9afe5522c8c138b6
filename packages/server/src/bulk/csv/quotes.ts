/** Where the quote that opens at `opening` is closed; -1 when it is not. Doubled quotes stand for one. */
export function closingQuote(text: string, opening: number, quote: string): number {
  let at = text.indexOf(quote, opening + 1);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}
