/** A server that will not start, on purpose: what is the matter, and what to do about it. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly hint: string;
  /** Commands to type next. */
  readonly next: readonly string[];

  constructor(
    message: string,
    hint: string,
    { next = [], cause }: { next?: string[]; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.hint = hint;
    this.next = next;
  }
}
