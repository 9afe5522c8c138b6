/** Properties and their groups, over HTTP. */
import type { Portal } from './portal.ts';
import { notFound, Refusal } from './problem.ts';
import type { Group, Wish } from './properties.ts';
import {
  type EmulatedRequest,
  inputsOf,
  jsonOf,
  nothing,
  ok,
  type Reply,
  textOf,
  typeOf,
} from './request.ts';

const isArchived = ({ query }: EmulatedRequest): boolean => query.get('archived') === 'true';

export function list(portal: Portal, request: EmulatedRequest): Reply {
  return ok({ results: portal.properties.list(typeOf(request), isArchived(request)) });
}

export function get(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.properties.get(typeOf(request), request.params.name!, isArchived(request)));
}

export function create(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.properties.create(typeOf(request), jsonOf(request) as Wish), 201);
}

export function update(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.properties.update(typeOf(request), request.params.name!, jsonOf(request) as Wish));
}

export function archive(portal: Portal, request: EmulatedRequest): Reply {
  portal.properties.archive(typeOf(request), request.params.name!);
  return nothing;
}

export function batchRead(portal: Portal, request: EmulatedRequest): Reply {
  const type = typeOf(request);
  const names = inputsOf(request).map((input, at) => textOf(input.name, `inputs[${at}].name`));
  const archived = jsonOf(request).archived === true;
  const known = portal.properties.list(type, archived).filter(({ name }) => names.includes(name));
  const lost = names.filter((name) => !known.some((it) => it.name === name));
  const at = new Date(portal.clock.now()).toISOString();
  const errors = lost.map((name) =>
    new Refusal(404, 'OBJECT_NOT_FOUND', `property ${name} does not exist`).entry({ name: [name] }),
  );
  const failures = errors.length > 0 ? { numErrors: errors.length, errors } : {};
  const body = { status: 'COMPLETE', results: known, startedAt: at, completedAt: at, ...failures };
  return ok(body, errors.length > 0 ? 207 : 200);
}

export function listGroups(portal: Portal, request: EmulatedRequest): Reply {
  return ok({ results: portal.properties.groups(typeOf(request)) });
}

export function getGroup(portal: Portal, request: EmulatedRequest): Reply {
  const group = portal.properties.groups(typeOf(request)).find((it) => it.name === request.params.name);
  if (!group) throw notFound(`property group ${request.params.name} does not exist`);
  return ok(group);
}

export function createGroup(portal: Portal, request: EmulatedRequest): Reply {
  return ok(portal.properties.createGroup(typeOf(request), jsonOf(request) as Partial<Group>), 201);
}
