/**
 * What another system's answer, or its silence, means for the work. `busy`: not carried out, and the same again will do.
 * `daily`: the account's day is used up. `broken`: nobody knows whether it was carried out. `refused`: it was not, and
 * the same again would not be.
 */
export type FaultKind = 'credentials' | 'scope' | 'daily' | 'busy' | 'broken' | 'refused';

export interface FaultDetails {
  readonly kind: FaultKind;
  /** 0 where nothing was answered. */
  readonly status: number;
  /** Its own word for it, such as VALIDATION_ERROR. */
  readonly category: string;
  /** What its support finds the request by. */
  readonly correlationId: string | null;
  /** How long to wait at least, where that is known. */
  readonly waitMs: number;
  /** Its sentence. It may quote a record: for the one whose record it is, never for a log. */
  readonly said?: string;
}

/** A call to another system that came to nothing. Its message holds no word of a record, nor of a credential. */
export class ProviderFault<D extends FaultDetails = FaultDetails> extends Error {
  override readonly name: string = 'ProviderFault';
  /** What people call the system. */
  readonly title: string;
  readonly details: D;

  constructor(title: string, details: D, cause?: unknown) {
    const { status, category, correlationId } = details;
    const words = [
      status === 0 ? `${title} did not answer` : `${title} answered ${status}`,
      category,
      ...(correlationId === null ? [] : [`correlation id ${correlationId}`]),
    ];
    super(words.join(', '), cause === undefined ? undefined : { cause });
    this.title = title;
    this.details = details;
  }

  get kind(): FaultKind {
    return this.details.kind;
  }
}

/** Whether what a call was about is not there (any more). */
export const isGone = (error: unknown): boolean =>
  error instanceof ProviderFault && error.details.status === 404;
