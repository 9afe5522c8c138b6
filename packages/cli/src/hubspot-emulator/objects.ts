/** Single records: list, get, create, change, archive, merge, delete for good. */
import { mergeRecords } from './merge.ts';
import type { ObjectType } from './object-types.ts';
import type { Portal } from './portal.ts';
import { invalid, malformed, notFound } from './problem.ts';
import { type CrmRecord, type Source, show, type View } from './record.ts';
import {
  type EmulatedRequest,
  jsonOf,
  limitOf,
  listOf,
  nothing,
  ok,
  type Reply,
  textOf,
  typeNamed,
  typeOf,
} from './request.ts';
import { readProperties } from './rules.ts';

/** Records that can be read at once together with their past. */
export const mostWithHistory = 50;

/** Changes made through the API carry the app's name. */
export function sourceOf(request: EmulatedRequest): Source {
  return { type: 'INTEGRATION', id: request.grant.app };
}

/** What a read shows: what was asked for, or the usual properties. Names that are none are left out. */
export function viewOf(
  portal: Portal,
  type: ObjectType,
  properties: readonly string[],
  withHistory: readonly string[] = [],
): View {
  const known = (names: readonly string[]): string[] =>
    names.filter((name) => portal.properties.find(type, name));
  return {
    properties: properties.length + withHistory.length === 0 ? type.defaults : known(properties),
    withHistory: known(withHistory),
  };
}

function viewOfQuery(portal: Portal, type: ObjectType, query: URLSearchParams): View {
  return viewOf(portal, type, listOf(query, 'properties'), listOf(query, 'propertiesWithHistory'));
}

/** What a write shows: what was written, and the usual properties. */
export function viewOfWrite(type: ObjectType, values: Readonly<Record<string, string>>): View {
  return { properties: [...type.defaults, ...Object.keys(values)], withHistory: [] };
}

function associationsOf(portal: Portal, record: CrmRecord, query: URLSearchParams): object {
  const types = listOf(query, 'associations').map(typeNamed);
  if (types.length === 0) return {};
  const entries = types.flatMap((to) => {
    const results = portal.associations
      .list(record, to)
      .flatMap(({ record: { id }, typeIds }) =>
        typeIds.map((typeId) => ({ id, type: `${record.type.name}_to_${to.name}_${typeId}` })),
      );
    return results.length > 0 ? [[to.name, { results }]] : [];
  });
  return entries.length > 0 ? { associations: Object.fromEntries(entries) } : {};
}

export function list(portal: Portal, request: EmulatedRequest): Reply {
  const { query } = request;
  const type = typeOf(request);
  const view = viewOfQuery(portal, type, query);
  const limit = limitOf(query.get('limit'), 10, view.withHistory.length > 0 ? mostWithHistory : 100);
  const after = Number(query.get('after') ?? 0);
  if (!Number.isInteger(after)) throw invalid(`after ${query.get('after')} is not valid.`);
  const wantsArchived = query.get('archived') === 'true';
  const results: object[] = [];
  let last = after;
  for (const record of portal.crm.table(type).above(after)) {
    if ((record.version.archivedAt !== undefined) !== wantsArchived) continue;
    if (results.length === limit) {
      const next = { after: String(last), link: `?after=${last}` };
      return ok({ results, paging: { next } });
    }
    results.push({ ...show(record, view), ...associationsOf(portal, record, query) });
    last = record.number;
  }
  return ok({ results });
}

/** @throws {Refusal} 404 for what is not there, or is archived when that was not asked for */
function existing(portal: Portal, request: EmulatedRequest): CrmRecord {
  const { query, params } = request;
  const type = typeOf(request);
  if (query.get('archived') === 'true') {
    const record = portal.crm.table(type).find(params.id!);
    if (record?.version.archivedAt === undefined) throw notFound();
    return record;
  }
  const record = portal.crm.find(type, params.id!, query.get('idProperty') ?? undefined);
  if (!record) throw notFound();
  return record;
}

export function get(portal: Portal, request: EmulatedRequest): Reply {
  const record = existing(portal, request);
  const view = viewOfQuery(portal, record.type, request.query);
  return ok({ ...show(record, view), ...associationsOf(portal, record, request.query) });
}

/** Bonds that a new record is to have, as `[record, type of bond]`. */
export function readAssociations(
  portal: Portal,
  from: ObjectType,
  value: unknown,
  toTypeOf: (typeId: number) => ObjectType | undefined,
): (readonly [CrmRecord, number])[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformed('associations', 'must be a list.');
  return value.flatMap((it: { to?: { id?: unknown }; types?: { associationTypeId?: unknown }[] }) => {
    const id = textOf(it?.to?.id, 'associations.to.id');
    return (it.types ?? []).map(({ associationTypeId: typeId }) => {
      const to = toTypeOf(Number(typeId));
      if (!to) throw invalid(`Association type ${typeId} does not exist from ${from.name}.`);
      const record = portal.crm.find(to, id);
      if (!record) throw notFound(`No ${to.label} with id ${id} exists.`);
      return [record, Number(typeId)] as const;
    });
  });
}

export function create(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const { properties = {}, associations } = jsonOf(request);
  const values = readProperties(properties, 'properties');
  const bonds = readAssociations(portal, type, associations, portal.associations.targetOf(type));
  const prepared = portal.crm.prepare({
    type,
    record: undefined,
    properties: values,
    version: request.version,
  });
  const record = portal.crm.commit(prepared, sourceOf(request));
  for (const [to, typeId] of bonds) portal.associations.add(record, to, typeId);
  return ok(show(record, viewOfWrite(type, prepared.values)), 201);
}

export function update(portal: Portal, request: EmulatedRequest): Reply {
  const record = existing(portal, request);
  const { type } = record;
  const properties = readProperties(jsonOf(request).properties, 'properties');
  const prepared = portal.crm.prepare({ type, record, properties, version: request.version });
  portal.crm.commit(prepared, sourceOf(request));
  return ok(show(record, viewOfWrite(type, prepared.values)));
}

/** Archiving what is not there is no mistake. */
export function archive(portal: Portal, request: EmulatedRequest): Reply {
  const record = portal.crm.find(typeOf(request), request.params.id!);
  if (record) portal.crm.archive(record, sourceOf(request));
  return nothing;
}

export function merge(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const { primaryObjectId, objectIdToMerge } = jsonOf(request);
  const ids = [
    textOf(primaryObjectId, 'primaryObjectId'),
    textOf(objectIdToMerge, 'objectIdToMerge'),
  ] as const;
  const survivor = mergeRecords(portal, type, ids, sourceOf(request));
  return ok(show(survivor, { properties: [...type.defaults, 'hs_merged_object_ids'], withHistory: [] }));
}

export function gdprDelete(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const { objectId, idProperty } = jsonOf(request);
  const id = textOf(objectId, 'objectId');
  const isEmail = idProperty === 'email';
  const record = isEmail ? portal.crm.find(type, id, 'email') : portal.crm.table(type).find(id);
  if (record) portal.crm.erase(record, sourceOf(request));
  // An address nobody has is blocked all the same.
  else if (isEmail) portal.crm.blocked.add(id.trim().toLowerCase());
  else throw notFound();
  return nothing;
}
