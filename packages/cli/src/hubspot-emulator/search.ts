/** Search: filters, order, pages up to ten thousand, and only what the index knows. */
import { viewOf } from './objects.ts';
import type { Portal } from './portal.ts';
import { invalid, malformed } from './problem.ts';
import { show, valueIn } from './record.ts';
import { type EmulatedRequest, jsonOf, limitOf, ok, type Reply, textsOf, typeOf } from './request.ts';
import { compileGroups, compileSort, floorOf } from './search-filter.ts';
import type { Indexed } from './search-index.ts';

/** Results that can be paged through; what lies beyond needs another search. */
const wall = 10_000;
const longestBody = 3000;
const largestPage = 200;

function positionOf(after: unknown): number {
  if (after === undefined || after === null || after === '') return 0;
  const position = Number(after);
  if (!Number.isInteger(position) || position < 0) throw malformed('after', 'must be a whole number.');
  return position;
}

export function search(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  if (request.body.length > longestBody)
    throw invalid(`The body of a search may have up to ${longestBody} characters.`);
  const { filterGroups = [], sorts = [], properties, limit: asked, after, query } = jsonOf(request);
  const limit = limitOf(asked, 10, largestPage);
  const start = positionOf(after);
  if (start + limit > wall)
    throw invalid(`Paging through the results of a search is limited to ${wall} results.`);
  if (!Array.isArray(sorts) || sorts.length > 1)
    throw malformed('sorts', 'must be a list of up to one order.');
  const matches = compileGroups(type, portal.properties, filterGroups);
  const order = compileSort(type, portal.properties, sorts[0]);
  const words = typeof query === 'string' ? query.toLowerCase().trim() : '';
  const isFound = ({ record, version }: Indexed): boolean =>
    words === '' ||
    type.searchable.some((name) => valueIn(record, version, name)?.toLowerCase().includes(words));

  const page: Indexed[] = [];
  const all: Indexed[] = [];
  let total = 0;
  for (const entry of portal.index(type).above(floorOf(filterGroups))) {
    if (!matches(entry) || !isFound(entry)) continue;
    if (order) all.push(entry);
    else if (total >= start && page.length < limit) page.push(entry);
    total++;
  }
  if (order) page.push(...all.sort(order).slice(start, start + limit));
  const view = viewOf(portal, type, textsOf(properties, 'properties'));
  const next = start + page.length;
  return ok({
    total,
    results: page.map(({ record, version }) => show(record, view, version)),
    ...(next < total && page.length > 0 && { paging: { next: { after: String(next) } } }),
  });
}
