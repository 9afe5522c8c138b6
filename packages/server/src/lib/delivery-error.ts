/** A way out of the house (mail server, text message provider, push service) did not take a message. */
export class DeliveryError extends Error {
  override readonly name: string = 'DeliveryError';
  /** Sending the same again is pointless. */
  readonly permanent: boolean;
  /** The way out itself does not work: other messages would fare no better. */
  readonly isClosed: boolean;

  constructor(message: string, options: { permanent?: boolean; isClosed?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.permanent = options.permanent === true;
    this.isClosed = options.isClosed === true;
  }
}
