/**
 * Every endpoint, once. HubSpot writes the version after the family's first word (`/crm/v3/objects`) or, dated, after
 * its name (`/crm/objects/2026-09`): here it is taken out of the address first.
 */
import * as account from './account.ts';
import * as associations from './association-routes.ts';
import * as batch from './batch.ts';
import type { Budget } from './limits.ts';
import { objectType } from './object-types.ts';
import * as objects from './objects.ts';
import type { Portal } from './portal.ts';
import * as properties from './property-routes.ts';
import type { EmulatedRequest, Reply } from './request.ts';
import { search } from './search.ts';

export type Handler = (portal: Portal, request: EmulatedRequest) => Reply;
type Params = Readonly<Record<string, string>>;

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: Handler;
  /** Versions it exists in besides the dated ones. */
  readonly versions: readonly string[];
  readonly budget: Budget;
  /** The permission it needs; none for what everybody may see. */
  readonly scope: (params: Params) => string | undefined;
  /** Whether a token has to be shown. */
  readonly isOpen: boolean;
}

type Extra = Partial<Pick<Route, 'versions' | 'budget' | 'scope' | 'isOpen'>>;

/** `GET crm/objects/:type` and what it does. */
export function route(line: string, handle: Handler, extra: Extra = {}): Route {
  const [method = '', path = ''] = line.split(' ');
  return {
    method,
    path,
    handle,
    versions: ['v3'],
    budget: 'burst',
    scope: () => undefined,
    isOpen: false,
    ...extra,
  };
}

const v4 = ['v4'];

function onObjects(action: 'read' | 'write', part = 'type'): Pick<Route, 'scope'> {
  return { scope: (params) => `crm.objects.${objectType(params[part]!)?.scope ?? params[part]}.${action}` };
}

function onSchemas(action: 'read' | 'write'): Pick<Route, 'scope'> {
  return { scope: (params) => `crm.schemas.${objectType(params.type!)?.scope ?? params.type}.${action}` };
}

const read = onObjects('read');
const write = onObjects('write');
const tie = { ...onObjects('write', 'from'), versions: v4 };
const ties = { ...tie, budget: 'daily' } as const;
const seeTies = { ...onObjects('read', 'from'), versions: v4 };
const owners = { scope: () => 'crm.objects.owners.read' };

/** What is more special stands before what is less. */
export const crmRoutes: readonly Route[] = [
  route('POST crm/objects/:type/batch/read', batch.read, read),
  route('POST crm/objects/:type/batch/create', batch.create, write),
  route('POST crm/objects/:type/batch/update', batch.update, write),
  route('POST crm/objects/:type/batch/:verb(upsert)', batch.upsert, write),
  route('POST crm/objects/:type/batch/archive', batch.archive, write),
  route('POST crm/objects/:type/search', search, { ...read, budget: 'search' }),
  route('POST crm/objects/:type/merge', objects.merge, write),
  route('POST crm/objects/:type/gdpr-delete', objects.gdprDelete, write),
  route('GET crm/objects/:type', objects.list, read),
  route('POST crm/objects/:type', objects.create, write),
  route('GET crm/objects/:type/:id', objects.get, read),
  route('PATCH crm/objects/:type/:id', objects.update, write),
  route('DELETE crm/objects/:type/:id', objects.archive, write),

  route('GET crm/objects/:from/:id/associations/:to', associations.listOfRecord, seeTies),
  route('PUT crm/objects/:from/:id/associations/default/:to/:other', associations.putDefault, tie),
  route('PUT crm/objects/:from/:id/associations/:to/:other', associations.put, tie),
  route('DELETE crm/objects/:from/:id/associations/:to/:other', associations.remove, tie),
  route('POST crm/associations/:from/:to/batch/create', associations.batchCreate, ties),
  route('POST crm/associations/:from/:to/batch/associate/default', associations.batchDefault, ties),
  route('POST crm/associations/:from/:to/batch/read', associations.batchRead, {
    ...seeTies,
    budget: 'daily',
  }),
  route('POST crm/associations/:from/:to/batch/archive', associations.batchArchive, ties),
  route('POST crm/associations/:from/:to/batch/labels/archive', associations.batchArchiveLabels, ties),
  route('GET crm/associations/:from/:to/labels', associations.labels, seeTies),

  route('GET crm/properties/:type/groups', properties.listGroups, onSchemas('read')),
  route('POST crm/properties/:type/groups', properties.createGroup, onSchemas('write')),
  route('GET crm/properties/:type/groups/:name', properties.getGroup, onSchemas('read')),
  route('POST crm/properties/:type/batch/read', properties.batchRead, onSchemas('read')),
  route('GET crm/properties/:type', properties.list, onSchemas('read')),
  route('POST crm/properties/:type', properties.create, onSchemas('write')),
  route('GET crm/properties/:type/:name', properties.get, onSchemas('read')),
  route('PATCH crm/properties/:type/:name', properties.update, onSchemas('write')),
  route('DELETE crm/properties/:type/:name', properties.archive, onSchemas('write')),

  route('GET crm/owners', account.listOwners, owners),
  route('GET crm/owners/:id', account.getOwner, owners),
  route('GET account-info/details', account.details),
  route('GET account-info/api-usage/daily/private-apps', account.dailyUsage),
];
