import { PlugsError, type Result } from './errors.ts';

/** What one finished call knows. `response` has its body unread. */
export interface Answer<Out> {
  readonly data: Out;
  readonly response: Response;
  readonly requestId: string | undefined;
}

/**
 * A call under way: await it for the data, or ask for more.
 *
 * ```ts
 * const contact = await plugs.contacts.get({ id });
 * const { data, requestId } = await plugs.contacts.get({ id }).withResponse();
 * const outcome = await plugs.contacts.get({ id }).result(); // { ok, data } | { ok, error }
 * ```
 */
export class Call<Out> implements Promise<Out> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #answer: Promise<Answer<Out>>;

  constructor(answer: Promise<Answer<Out>>) {
    this.#answer = answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: a Call is a promise.
  then<Value = Out, Failure = never>(
    onFulfilled?: ((data: Out) => Value | PromiseLike<Value>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return this.#answer.then((answer) => answer.data).then(onFulfilled, onRejected);
  }

  catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Out | Failure> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Out> {
    return this.then().finally(onFinally);
  }

  /** The data together with the answer's headers and its request id. */
  withResponse(): Promise<Answer<Out>> {
    return this.#answer;
  }

  /** The answer itself, body unread. Refused calls still throw. */
  asResponse(): Promise<Response> {
    return this.#answer.then((answer) => answer.response);
  }

  /** Success or failure as a value; only programming errors still throw. */
  result(): Promise<Result<Out>> {
    return settle(this);
  }
}

/** Turns a promise of the SDK into a value; anything that is no PlugsError is thrown on. */
export async function settle<Out>(promise: PromiseLike<Out>): Promise<Result<Out>> {
  try {
    return { ok: true, data: await promise };
  } catch (error) {
    if (error instanceof PlugsError) return { ok: false, error };
    throw error;
  }
}
