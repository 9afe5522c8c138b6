import { type Answer, type Call, settle } from './call.ts';
import { PlugsError, type Result } from './errors.ts';

/** What every list operation answers. */
export interface ListAnswer<Item> {
  readonly items: readonly Item[];
  readonly next_cursor: string | null;
}

export interface ToArrayOptions {
  /** Most items to collect. */
  readonly limit: number;
  /** Most bytes of answers to hold; 64 MiB by default. Beyond it an error names the cursor. */
  readonly maxBytes?: number;
}

/** One page of a list. */
export class Page<Item> implements ListAnswer<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; keep it, and `resumeFrom` it after a restart. */
  readonly next_cursor: string | null;
  /** Where this page started; undefined for the first. */
  readonly cursor: string | undefined;
  readonly requestId: string | undefined;
  readonly #fetchPage: FetchPage<Item>;

  constructor(answer: Answer<ListAnswer<Item>>, cursor: string | undefined, fetchPage: FetchPage<Item>) {
    this.items = answer.data.items;
    this.next_cursor = answer.data.next_cursor;
    this.cursor = cursor;
    this.requestId = answer.requestId;
    this.#fetchPage = fetchPage;
    if (cursor !== undefined && this.next_cursor === cursor) {
      throw new PlugsError('unexpected_answer', `The page after cursor ${cursor} is that page again.`);
    }
  }

  get hasNext(): boolean {
    return this.next_cursor !== null;
  }

  /** The next page, or null after the last. */
  async next(): Promise<Page<Item> | null> {
    return this.next_cursor === null ? null : loadPage(this.#fetchPage, this.next_cursor);
  }
}

export type FetchPage<Item> = (cursor: string | undefined) => Call<ListAnswer<Item>>;

async function loadPage<Item>(fetchPage: FetchPage<Item>, cursor: string | undefined): Promise<Page<Item>> {
  return new Page(await fetchPage(cursor).withResponse(), cursor, fetchPage);
}

/**
 * A list: await it for its first page, iterate over it for every item.
 *
 * ```ts
 * const page = await plugs.contacts.list({ limit: 100 });
 * for await (const contact of plugs.contacts.list()) console.log(contact.email);
 * for await (const page of plugs.contacts.list().pages()) save(page.items, page.next_cursor);
 * const rest = plugs.contacts.list().resumeFrom(cursor);
 * ```
 */
export class PageCall<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #fetchPage: FetchPage<Item>;
  readonly #start: string | undefined;
  #first: Call<ListAnswer<Item>> | undefined;
  #cursor: string | undefined;

  constructor(fetchPage: FetchPage<Item>, start?: string) {
    this.#fetchPage = fetchPage;
    this.#start = start;
    this.#cursor = start;
  }

  /**
   * The page an iteration is at or has failed at; undefined is the first.
   * `resumeFrom` it to go on: that page is read again from its beginning.
   */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page.
  then<Value = Page<Item>, Failure = never>(
    onFulfilled?: ((page: Page<Item>) => Value | PromiseLike<Value>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return this.#firstCall()
      .withResponse()
      .then((answer) => new Page(answer, this.#start, this.#fetchPage))
      .then(onFulfilled, onRejected);
  }

  /** The first page together with the answer's headers. */
  withResponse(): Promise<Answer<ListAnswer<Item>>> {
    return this.#firstCall().withResponse();
  }

  /** The first page's answer, body unread. */
  asResponse(): Promise<Response> {
    return this.#firstCall().asResponse();
  }

  /** The first page or the error, as a value. */
  result(): Promise<Result<Page<Item>>> {
    return settle(this);
  }

  /** The same list from a cursor on, for example one kept from an earlier run. */
  resumeFrom(cursor: string | null | undefined): PageCall<Item> {
    return new PageCall(this.#fetchPage, cursor ?? undefined);
  }

  /** Page by page; each knows the cursor to go on from. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page: Page<Item> | null = await loadPage(this.#fetchPage, this.#start);
    while (page) {
      this.#cursor = page.cursor;
      yield page;
      this.#cursor = page.next_cursor ?? page.cursor;
      page = await page.next();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Collects up to `limit` items, within a bound of bytes. */
  async toArray({ limit, maxBytes = 64 * 1024 * 1024 }: ToArrayOptions): Promise<Item[]> {
    const items: Item[] = [];
    let bytes = 0;
    for await (const page of this.pages()) {
      bytes += JSON.stringify(page.items).length;
      if (bytes > maxBytes) {
        throw new PlugsError(
          'list_too_large',
          `${items.length} items fill ${maxBytes} bytes; the page at cursor ${page.cursor} does not fit.`,
          {
            hint: 'Iterate instead of collecting, ask for fewer `fields`, or raise `maxBytes`.',
          },
        );
      }
      for (const item of page.items) {
        if (items.length >= limit) return items;
        items.push(item);
      }
      if (items.length >= limit) return items;
    }
    return items;
  }

  #firstCall(): Call<ListAnswer<Item>> {
    this.#first ??= this.#fetchPage(this.#start);
    return this.#first;
  }
}
