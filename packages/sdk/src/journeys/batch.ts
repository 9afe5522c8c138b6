import { type ApiErrorClass, PlugsApiError, type Problem } from '../core/errors.ts';
import { errorByCode } from '../generated/errors.ts';

/** What every batch operation answers: one result for each change, in the order of the request. */
export interface BatchAnswer<Item> {
  readonly results: readonly {
    readonly status: number;
    readonly data?: Item;
    readonly problem?: Problem;
  }[];
}

/** One change of a batch: done, or refused with the error the single call would have thrown. */
export type BatchItem<Item> =
  | { readonly ok: true; readonly status: number; readonly data: Item | undefined }
  | { readonly ok: false; readonly status: number; readonly error: PlugsApiError };

/**
 * The results of a batch as a union to branch on. A deletion succeeds without data.
 *
 * ```ts
 * const answer = await plugs.contacts.batch({ operations });
 * for (const item of batchItems(answer)) if (!item.ok) console.error(item.error.code);
 * ```
 */
export function batchItems<Item>(answer: BatchAnswer<Item>): BatchItem<Item>[] {
  const classes: Readonly<Record<string, ApiErrorClass>> = errorByCode;
  return answer.results.map(({ status, data, problem }) => {
    if (!problem) return { ok: true, status, data };
    const Class = (Object.hasOwn(classes, problem.code ?? '') && classes[problem.code!]) || PlugsApiError;
    const response = new Response(JSON.stringify(problem), { status });
    return { ok: false, status, error: new Class({ operation: 'batch', response, problem }) };
  });
}
