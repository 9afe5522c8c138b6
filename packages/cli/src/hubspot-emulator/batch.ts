/**
 * Up to a hundred records at once. When every input carries an objectWriteTraceId each stands for itself; without,
 * one bad input refuses them all.
 */
import type { Prepared } from './crm.ts';
import type { ObjectType } from './object-types.ts';
import { mostWithHistory, readAssociations, sourceOf, viewOf, viewOfWrite } from './objects.ts';
import type { Portal } from './portal.ts';
import { invalid, notFound, Refusal } from './problem.ts';
import { type CrmRecord, show } from './record.ts';
import {
  type EmulatedRequest,
  inputsOf,
  jsonOf,
  nothing,
  ok,
  type Reply,
  textOf,
  textsOf,
  typeOf,
} from './request.ts';
import { readProperties } from './rules.ts';

interface Outcome {
  readonly results: object[];
  readonly errors: object[];
}

/** The frame around results. Failures among them show in the status, depending on the account. */
export function batchReply(portal: Portal, { results, errors }: Outcome, status: number): Reply {
  const at = new Date(portal.clock.now()).toISOString();
  const body = {
    status: 'COMPLETE',
    results: portal.options.shuffle ? portal.random.shuffled(results) : results,
    startedAt: at,
    completedAt: at,
    ...(errors.length > 0 && { numErrors: errors.length, errors }),
  };
  return ok(body, errors.length > 0 ? portal.options.partial : status);
}

/** HubSpot names the ids that it did not find all together. */
export function missing(type: ObjectType, ids: readonly string[]): object[] {
  if (ids.length === 0) return [];
  const label = type.label.toUpperCase();
  const message = `Could not get some ${label} objects, they may be deleted or not exist. Check that ids are valid.`;
  return [new Refusal(404, 'OBJECT_NOT_FOUND', message).entry({ ids })];
}

export function read(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const inputs = inputsOf(request);
  const body = jsonOf(request);
  const idProperty = body.idProperty === undefined ? undefined : textOf(body.idProperty, 'idProperty');
  const properties = textsOf(body.properties, 'properties');
  const view = viewOf(portal, type, properties, textsOf(body.propertiesWithHistory, 'propertiesWithHistory'));
  if (view.withHistory.length > 0 && inputs.length > mostWithHistory)
    throw invalid(`A batch with propertiesWithHistory may have up to ${mostWithHistory} inputs.`);
  const ids = [...new Set(inputs.map((input, at) => textOf(input.id, `inputs[${at}].id`)))];
  const wantsArchived = request.query.get('archived') === 'true';
  const found = new Set<CrmRecord>();
  const lost: string[] = [];
  for (const id of ids) {
    const record = wantsArchived ? portal.crm.table(type).find(id) : portal.crm.find(type, id, idProperty);
    const isMerged = idProperty === undefined && portal.crm.table(type).isAlias(id);
    const isHidden = isMerged && !portal.options.batchReadFollowsMerges;
    if (record && !isHidden && (record.version.archivedAt !== undefined) === wantsArchived) found.add(record);
    else lost.push(id);
  }
  const results = [...found].map((record) => show(record, view));
  return batchReply(portal, { results, errors: missing(type, lost) }, 200);
}

/** One input of a write: found good (undefined for one that HubSpot passes over in silence) or refused. */
interface Step {
  readonly trace: string | undefined;
  readonly prepare: (claims: Set<string>) => Prepared | undefined;
  readonly after?: (record: CrmRecord) => void;
}

function traceOf(input: Record<string, unknown>): { objectWriteTraceId?: string } {
  return typeof input.objectWriteTraceId === 'string' ? { objectWriteTraceId: input.objectWriteTraceId } : {};
}

/** Carries out what may be carried out: everything or nothing without trace ids, each for itself with them. */
function write(portal: Portal, request: EmulatedRequest, steps: readonly Step[], status: number): Reply {
  const isPartial = steps.length > 0 && steps.every(({ trace }) => trace !== undefined);
  const isUpsert = request.params.verb === 'upsert';
  const outcome: Outcome = { results: [], errors: [] };
  const commit = (prepared: Prepared | undefined, { trace, after }: Step): void => {
    if (!prepared) return;
    const record = portal.crm.commit(prepared, sourceOf(request));
    after?.(record);
    outcome.results.push({
      ...show(record, viewOfWrite(record.type, prepared.values)),
      ...(isUpsert && { new: prepared.record === undefined }),
      ...(trace !== undefined && { objectWriteTraceId: trace }),
    });
  };
  if (!isPartial) {
    const claims = new Set<string>();
    const prepared = steps.map((step) => [step.prepare(claims), step] as const);
    for (const [ready, step] of prepared) commit(ready, step);
    return batchReply(portal, outcome, status);
  }
  for (const step of steps) {
    try {
      commit(step.prepare(new Set()), step);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.errors.push(error.entry({ objectWriteTraceId: [step.trace!] }));
    }
  }
  return batchReply(portal, outcome, status);
}

/** The same record twice in a batch refuses the whole batch. */
function refuseDuplicates(keys: readonly string[]): void {
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  if (twice.length > 0)
    throw invalid(`Duplicate IDs found in batch input: ${JSON.stringify([...new Set(twice)])}`);
}

export function create(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const steps = inputsOf(request).map((input, at): Step => {
    const properties = readProperties(input.properties ?? {}, `inputs[${at}].properties`);
    let bonds: ReturnType<typeof readAssociations> = [];
    return {
      trace: traceOf(input).objectWriteTraceId,
      prepare: (claims) => {
        bonds = readAssociations(portal, type, input.associations, portal.associations.targetOf(type));
        return portal.crm.prepare({ type, record: undefined, properties, version: request.version }, claims);
      },
      after: (record) => {
        for (const [to, typeId] of bonds) portal.associations.add(record, to, typeId);
      },
    };
  });
  return write(portal, request, steps, 201);
}

interface Keyed {
  readonly input: Record<string, unknown>;
  readonly id: string;
  readonly idProperty: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
}

function keyedInputs(request: EmulatedRequest): Keyed[] {
  const keyed = inputsOf(request).map((input, at) => ({
    input,
    id: textOf(input.id, `inputs[${at}].id`),
    idProperty:
      input.idProperty === undefined ? undefined : textOf(input.idProperty, `inputs[${at}].idProperty`),
    properties: readProperties(input.properties, `inputs[${at}].properties`),
  }));
  refuseDuplicates(
    keyed.map(
      ({ id, idProperty }) => `${idProperty ?? 'id'}=${idProperty === 'email' ? id.toLowerCase() : id}`,
    ),
  );
  return keyed;
}

export function update(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const steps = keyedInputs(request).map(({ input, id, idProperty, properties }): Step => {
    const prepare: Step['prepare'] = (claims) => {
      // An e-mail address in place of an id, without saying so: HubSpot answers well and changes nothing.
      if (idProperty === undefined && !/^\d+$/.test(id)) return undefined;
      const record = portal.crm.find(type, id, idProperty);
      if (!record) throw notFound(`No ${type.label} with id ${id} exists.`);
      return portal.crm.prepare({ type, record, properties, version: request.version }, claims);
    };
    return { trace: traceOf(input).objectWriteTraceId, prepare };
  });
  return write(portal, request, steps, 200);
}

export function upsert(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const steps = keyedInputs(request).map(({ input, id, idProperty, properties }): Step => {
    const prepare: Step['prepare'] = (claims) => {
      if (idProperty === undefined || idProperty === 'hs_object_id') {
        const record = portal.crm.find(type, id);
        if (!record) throw notFound(`No ${type.label} with id ${id} exists.`);
        return portal.crm.prepare({ type, record, properties, version: request.version }, claims);
      }
      const record = portal.crm.find(type, id, idProperty);
      const full = record ? properties : { [idProperty]: id, ...properties };
      return portal.crm.prepare({ type, record, properties: full, version: request.version }, claims);
    };
    return { trace: traceOf(input).objectWriteTraceId, prepare };
  });
  return write(portal, request, steps, 200);
}

/** Archives what is there; what is not is passed over. */
export function archive(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const ids = inputsOf(request).map((input, at) => textOf(input.id, `inputs[${at}].id`));
  for (const id of ids) {
    const record = portal.crm.find(type, id);
    if (record) portal.crm.archive(record, sourceOf(request));
  }
  return nothing;
}
