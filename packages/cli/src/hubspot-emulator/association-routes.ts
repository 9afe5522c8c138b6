/** Associations, over HTTP. */
import { defaultKind, kindsBetween } from './associations.ts';
import { batchReply } from './batch.ts';
import type { ObjectType } from './object-types.ts';
import type { Portal } from './portal.ts';
import { malformed, notFound, Refusal } from './problem.ts';
import type { CrmRecord } from './record.ts';
import {
  type EmulatedRequest,
  inputsOf,
  limitOf,
  nothing,
  ok,
  type Reply,
  textOf,
  typeOf,
} from './request.ts';

const mostCreated = 2000;
const mostRead = 1000;

interface Pair {
  readonly from: ObjectType;
  readonly to: ObjectType;
}

function pairOf(request: EmulatedRequest): Pair {
  return { from: typeOf(request, 'from'), to: typeOf(request, 'to') };
}

function existing(portal: Portal, type: ObjectType, id: string): CrmRecord {
  const record = portal.crm.find(type, id);
  if (!record) throw notFound(`No ${type.label} with id ${id} exists.`);
  return record;
}

/** The id in `{ "id": "1" }`. */
function idIn(value: unknown, where: string): string {
  return textOf((value as { id?: unknown } | null)?.id, `${where}.id`);
}

function typeIdsIn(value: unknown, where: string): number[] {
  if (!Array.isArray(value)) throw malformed(where, 'must be a list.');
  return value.map((it: { associationTypeId?: unknown }) => Number(it?.associationTypeId));
}

/** How a bond is shown when records are read. */
function shown({ from, to }: Pair, typeIds: readonly number[]): object[] {
  return typeIds.map((typeId) => {
    const kind = kindsBetween(from, to).find((it) => it.id === typeId);
    return { category: 'HUBSPOT_DEFINED', typeId, label: kind?.label ?? null };
  });
}

function bound({ from, to }: Pair, ids: readonly [string, string]): object {
  return {
    fromObjectTypeId: from.typeId,
    fromObjectId: ids[0],
    toObjectTypeId: to.typeId,
    toObjectId: ids[1],
    labels: [],
  };
}

/** A default bond in the shape of its endpoint. */
function tieByDefault(portal: Portal, { from, to }: Pair, ids: readonly [string, string]): object[] {
  const kind = defaultKind(from, to);
  portal.associations.add(existing(portal, from, ids[0]), existing(portal, to, ids[1]), kind.id);
  const spec = (associationTypeId: number): object => ({
    associationCategory: 'HUBSPOT_DEFINED',
    associationTypeId,
  });
  return [
    { from: { id: ids[0] }, to: { id: ids[1] }, associationSpec: spec(kind.id) },
    { from: { id: ids[1] }, to: { id: ids[0] }, associationSpec: spec(kind.reverse) },
  ];
}

/** Each input for itself: associations are never all or nothing. */
function each(
  portal: Portal,
  inputs: readonly Record<string, unknown>[],
  run: (input: Record<string, unknown>) => readonly object[],
  status: number,
): Reply {
  const results: object[] = [];
  const errors: object[] = [];
  for (const input of inputs) {
    try {
      results.push(...run(input));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { from, to } = input as { from?: { id?: string }; to?: { id?: string } };
      errors.push(error.entry({ fromObjectId: [String(from?.id)], toObjectId: [String(to?.id)] }));
    }
  }
  return batchReply(portal, { results, errors }, status);
}

export function batchCreate(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const run = (input: Record<string, unknown>): object[] => {
    const ids = [idIn(input.from, 'from'), idIn(input.to, 'to')] as const;
    const records = [existing(portal, pair.from, ids[0]), existing(portal, pair.to, ids[1])] as const;
    for (const typeId of typeIdsIn(input.types, 'types')) portal.associations.add(...records, typeId);
    return [bound(pair, ids)];
  };
  // The draft of 2026-09 answers 200 where older versions answer 201.
  return each(
    portal,
    inputsOf(request, mostCreated),
    run,
    request.version >= '2026-09' && request.version < 'v' ? 200 : 201,
  );
}

export function batchDefault(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const run = (input: Record<string, unknown>): object[] =>
    tieByDefault(portal, pair, [idIn(input.from, 'from'), idIn(input.to, 'to')]);
  return each(portal, inputsOf(request, mostCreated), run, 200);
}

export function batchRead(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const run = ({ id }: Record<string, unknown>): object[] => {
    const from = textOf(id, 'inputs.id');
    const record = existing(portal, pair.from, from);
    const list = portal.associations.list(record, pair.to);
    if (list.length === 0)
      throw notFound(`No ${pair.to.name} are associated with ${pair.from.name} ${from}.`);
    const to = list.map(({ record: other, typeIds }) => ({
      toObjectId: other.number,
      associationTypes: shown(pair, typeIds),
    }));
    return [{ from: { id: from }, to }];
  };
  return each(portal, inputsOf(request, mostRead), run, 200);
}

export function batchArchive(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  for (const input of inputsOf(request)) {
    const from = portal.crm.find(pair.from, idIn(input.from, 'from'));
    const others = Array.isArray(input.to) ? input.to : [input.to];
    for (const other of others) {
      const to = portal.crm.find(pair.to, idIn(other, 'to'));
      if (from && to) portal.associations.remove(from, to);
    }
  }
  return nothing;
}

/** Takes single kinds of bond away. */
export function batchArchiveLabels(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  for (const input of inputsOf(request)) {
    const from = portal.crm.find(pair.from, idIn(input.from, 'from'));
    const to = portal.crm.find(pair.to, idIn(input.to, 'to'));
    if (from && to) portal.associations.remove(from, to, typeIdsIn(input.types, 'types'));
  }
  return nothing;
}

export function labels(_portal: Portal, request: EmulatedRequest): Reply {
  const { from, to } = pairOf(request);
  const results = kindsBetween(from, to).map(({ id, label }) => ({
    category: 'HUBSPOT_DEFINED',
    typeId: id,
    label,
  }));
  return ok({ results });
}

export function listOfRecord(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const record = existing(portal, pair.from, request.params.id!);
  const limit = limitOf(request.query.get('limit'), 500, 500);
  const after = Number(request.query.get('after') ?? 0);
  const all = portal.associations.list(record, pair.to).filter(({ record: { number } }) => number > after);
  const results = all.slice(0, limit).map(({ record: other, typeIds }) => ({
    toObjectId: other.number,
    associationTypes: shown(pair, typeIds),
  }));
  const last = String(results.at(-1)?.toObjectId);
  return ok({ results, ...(all.length > limit && { paging: { next: { after: last, link: '' } } }) });
}

export function putDefault(portal: Portal, request: EmulatedRequest): Reply {
  const results = tieByDefault(portal, pairOf(request), [request.params.id!, request.params.other!]);
  return batchReply(portal, { results, errors: [] }, 200);
}

export function put(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const ids = [request.params.id!, request.params.other!] as const;
  const records = [existing(portal, pair.from, ids[0]), existing(portal, pair.to, ids[1])] as const;
  let types: unknown;
  try {
    types = JSON.parse(request.body);
  } catch {
    throw malformed('body', 'is not JSON.');
  }
  for (const typeId of typeIdsIn(types, 'body')) portal.associations.add(...records, typeId);
  return ok(bound(pair, ids), 201);
}

export function remove(portal: Portal, request: EmulatedRequest): Reply {
  const pair = pairOf(request);
  const from = portal.crm.find(pair.from, request.params.id!);
  const to = portal.crm.find(pair.to, request.params.other!);
  if (from && to) portal.associations.remove(from, to);
  return nothing;
}
