import { HubspotFault, type RefusalBody } from './fault.ts';
import type { Budget } from './limits.ts';
import type { Reply, Transport } from './transport.ts';
import { API_VERSION } from './version.ts';

/** Most inputs of a batch; reads that ask for the past of a property take half. */
export const BATCH = 100;
export const BATCH_HISTORY = 50;
/** Most associations that one call makes. */
export const BATCH_ASSOCIATIONS = 2_000;
/** Most results of a search. */
export const SEARCH_PAGE = 200;
/** Most characters of a search's body. */
const SEARCH_BODY = 3_000;

/** The kinds of record that are synced. */
export type ObjectName = 'contacts' | 'companies' | ActivityName;

/** What is logged on a contact. */
export type ActivityName = 'notes' | 'meetings' | 'calls' | 'emails';

/** When a record changed last: contacts have a name of their own for it. */
export const changedProperty: Readonly<Record<ObjectName, string>> = {
  contacts: 'lastmodifieddate',
  companies: 'hs_lastmodifieddate',
  notes: 'hs_lastmodifieddate',
  meetings: 'hs_lastmodifieddate',
  calls: 'hs_lastmodifieddate',
  emails: 'hs_lastmodifieddate',
};

/** HubSpot's numbers for what an activity is to the contact that it is logged on. */
export const activityToContact: Readonly<Record<ActivityName, number>> = {
  notes: 202,
  meetings: 200,
  calls: 194,
  emails: 198,
};

/** HubSpot's numbers for what a company is to a contact; the primary one is an ordinary one as well. */
export const contactToCompany = { ordinary: 279, primary: 1 } as const;

/** That one record belongs to another, and as what. */
export interface Association {
  readonly from: string;
  readonly to: string;
  readonly type: number;
}

export interface RemoteRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly propertiesWithHistory?: Readonly<
    Record<string, readonly { readonly value: string; readonly timestamp: string }[]>
  >;
  readonly createdAt?: string;
  readonly updatedAt: string;
  readonly archived?: boolean;
  readonly objectWriteTraceId?: string;
}

export interface AccountDetails {
  readonly portalId: number;
  readonly timeZone: string;
  readonly uiDomain?: string;
}

export interface PropertyDefinition {
  readonly name: string;
  readonly type: string;
  readonly fieldType: string;
  readonly options?: readonly { readonly value: string; readonly hidden?: boolean }[];
  readonly calculated?: boolean;
  readonly externalOptions?: boolean;
  readonly hasUniqueValue?: boolean;
  readonly modificationMetadata?: { readonly readOnlyValue?: boolean };
}

interface BatchBody extends RefusalBody {
  readonly results?: readonly RemoteRecord[];
  readonly numErrors?: number;
  readonly errors?: readonly BatchError[];
}

/** One failure of a batch; `context` tells which input it is about. */
export interface BatchError {
  readonly category?: string;
  readonly message?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly errors?: readonly {
    readonly message?: string;
    readonly code?: string;
    readonly in?: string;
    readonly context?: Readonly<Record<string, readonly string[]>>;
  }[];
}

export interface BatchReply {
  readonly results: readonly RemoteRecord[];
  readonly errors: readonly BatchError[];
}

interface Input {
  /** What ties a result or an error to this input: its order says nothing. */
  readonly objectWriteTraceId: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface WriteInput extends Input {
  readonly id: string;
  readonly idProperty?: string;
}

/** A new record, with the record that it belongs to. */
export interface NewInput extends Input {
  readonly associations: readonly {
    readonly to: { readonly id: string };
    readonly types: readonly AssociationType[];
  }[];
}

interface AssociationType {
  readonly associationCategory: 'HUBSPOT_DEFINED';
  readonly associationTypeId: number;
}

/** How an association is told what it is. */
export const associationType = (associationTypeId: number): AssociationType => ({
  associationCategory: 'HUBSPOT_DEFINED',
  associationTypeId,
});

/** A property that is to be made. */
export interface PropertyWish {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly groupName: string;
  readonly type: 'string';
  readonly fieldType: 'text';
  readonly hasUniqueValue: boolean;
}

/** What is associated with one record; more than a page of it goes on at `after`. */
interface LoggedOn {
  readonly from: { readonly id: string };
  readonly to: readonly { readonly toObjectId: number | string }[];
  readonly paging?: { readonly next?: { readonly after?: string } };
}

export interface SearchPage {
  readonly total: number;
  readonly results: readonly RemoteRecord[];
  /** The account's time when it answered. */
  readonly date: number | null;
  /** Whether the results have all properties that were asked for. */
  readonly isWhole: boolean;
}

export interface ListPage {
  readonly results: readonly RemoteRecord[];
  /** Where the next page begins; null at the end. */
  readonly after: string | null;
  readonly date: number | null;
}

const associations = (rest: string) => `/crm/associations/${API_VERSION}/contacts/companies${rest}`;
const objects = (object: ObjectName, rest = '') => `/crm/objects/${API_VERSION}/${object}${rest}`;

const bonds = (inputs: readonly Association[]) => ({
  inputs: inputs.map(({ from, to, type }) => ({
    from: { id: from },
    to: { id: to },
    types: [associationType(type)],
  })),
});

/** HubSpot's endpoints that are used, each once. What a batch answers is read from its body, whatever its status. */
export class HubspotApi {
  readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  async account(): Promise<AccountDetails> {
    return (await this.#get<AccountDetails>(`/account-info/${API_VERSION}/details`)).body;
  }

  async properties(object: ObjectName): Promise<readonly PropertyDefinition[]> {
    const { body } = await this.#get<{ results: PropertyDefinition[] }>(
      `/crm/properties/${API_VERSION}/${object}`,
    );
    return body.results;
  }

  /** Makes a property; answers false where there is one of that name already. */
  async createProperty(object: ObjectName, wish: PropertyWish): Promise<boolean> {
    try {
      await this.#write(`/crm/properties/${API_VERSION}/${object}`, wish);
      return true;
    } catch (error) {
      if (!(error instanceof HubspotFault) || error.details.status !== 409) throw error;
      return false;
    }
  }

  /** Deletes a contact for good, as the GDPR asks for; answers false where there is none of that id. */
  async erase(id: string): Promise<boolean> {
    try {
      await this.#write(objects('contacts', '/gdpr-delete'), { objectId: id });
      return true;
    } catch (error) {
      if (!(error instanceof HubspotFault) || error.details.status !== 404) throw error;
      return false;
    }
  }

  /** Whether the token may write: an empty batch is refused for its emptiness, or for the missing scope. */
  async mayWrite(object: ObjectName): Promise<boolean> {
    try {
      await this.#write(objects(object, '/batch/update'), { inputs: [] });
      return true;
    } catch (error) {
      if (!(error instanceof HubspotFault) || !['refused', 'scope'].includes(error.kind)) throw error;
      return error.kind !== 'scope';
    }
  }

  /** Records by id; the list sees what the search index does not know yet. */
  async list(
    object: ObjectName,
    properties: readonly string[],
    after: string | null,
    { limit = BATCH, archived = false }: { limit?: number; archived?: boolean } = {},
  ): Promise<ListPage> {
    const query = new URLSearchParams({ limit: String(limit), properties: properties.join(',') });
    if (archived) query.set('archived', 'true');
    if (after !== null) query.set('after', after);
    const { body, date } = await this.#get<{
      results: RemoteRecord[];
      paging?: { next?: { after?: string } };
    }>(objects(object, `?${query}`));
    return { results: body.results, after: body.paging?.next?.after ?? null, date };
  }

  /**
   * Records that changed within a closed window, above an id, by id: no page lies behind the ten-thousandth result, and
   * a thousand records of one millisecond are a thousand ids.
   * @param properties what else the index shall tell; too many of them are left out, and the page says so
   */
  async changed(
    object: ObjectName,
    fromMs: number,
    toMs: number,
    aboveId: string,
    properties: readonly string[] = [],
  ): Promise<SearchPage> {
    const property = changedProperty[object];
    const own = ['hs_object_id', property, 'hs_merged_object_ids'];
    const bodyWith = (asked: readonly string[]) => ({
      filterGroups: [
        {
          filters: [
            { propertyName: property, operator: 'BETWEEN', value: String(fromMs), highValue: String(toMs) },
            { propertyName: 'hs_object_id', operator: 'GT', value: aboveId },
          ],
        },
      ],
      sorts: ['hs_object_id'],
      properties: asked,
      limit: SEARCH_PAGE,
      after: '0',
    });
    const whole = bodyWith([...new Set([...own, ...properties])]);
    const isWhole = JSON.stringify(whole).length <= SEARCH_BODY;
    const reply: Reply<{ total: number; results: RemoteRecord[] }> = await this.transport.call({
      method: 'POST',
      path: objects(object, '/search'),
      body: isWhole ? whole : bodyWith(own),
      budget: 'search',
      isRead: true,
    });
    return { ...reply.body, date: reply.date, isWhole };
  }

  /** Reads records by id or by a unique property. Those that are not there are not in the answer. */
  async read(
    object: ObjectName,
    ids: readonly string[],
    properties: readonly string[],
    { idProperty, history = [] }: { idProperty?: string; history?: readonly string[] } = {},
  ): Promise<readonly RemoteRecord[]> {
    const { body } = await this.transport.call<BatchBody>({
      method: 'POST',
      path: objects(object, '/batch/read'),
      body: {
        inputs: ids.map((id) => ({ id })),
        properties,
        propertiesWithHistory: history,
        ...(idProperty !== undefined && { idProperty }),
      },
      budget: 'burst',
      isRead: true,
    });
    return body.results ?? [];
  }

  update(object: ObjectName, inputs: readonly WriteInput[]): Promise<BatchReply> {
    return this.#write(objects(object, '/batch/update'), { inputs });
  }

  upsert(object: ObjectName, inputs: readonly WriteInput[]): Promise<BatchReply> {
    return this.#write(objects(object, '/batch/upsert'), { inputs });
  }

  /** Makes records that HubSpot knows by no property: sent twice, they are there twice. */
  create(object: ObjectName, inputs: readonly NewInput[]): Promise<BatchReply> {
    return this.#write(objects(object, '/batch/create'), { inputs });
  }

  /** The ids of all activities of a kind that are logged on contacts. */
  async logged(activity: ActivityName, contacts: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    let inputs: readonly { readonly id: string; readonly after?: string }[] = contacts.map((id) => ({ id }));
    while (inputs.length > 0) {
      const { body } = await this.transport.call<{ results?: readonly LoggedOn[] }>({
        method: 'POST',
        path: `/crm/associations/${API_VERSION}/contacts/${activity}/batch/read`,
        body: { inputs },
        budget: 'none',
        isRead: true,
      });
      const results = body.results ?? [];
      found.push(...results.flatMap(({ to }) => to.map(({ toObjectId }) => String(toObjectId))));
      inputs = results.flatMap(({ from: { id }, paging }) => {
        const after = paging?.next?.after;
        return after === undefined ? [] : [{ id, after }];
      });
    }
    return found;
  }

  /** Puts records into the recycle bin; one that is there already stays there. */
  async archive(object: ObjectName, ids: readonly string[]): Promise<void> {
    await this.#write(objects(object, '/batch/archive'), { inputs: ids.map((id) => ({ id })) });
  }

  /** Associates contacts with companies; what is associated already stays so. Answers what was refused. */
  async associate(inputs: readonly Association[]): Promise<readonly BatchError[]> {
    return (await this.#write(associations('/batch/create'), bonds(inputs), 'none')).errors;
  }

  /** Takes one kind of association away and leaves others; what is not there is passed over. */
  async dissociate(inputs: readonly Association[]): Promise<void> {
    await this.#write(associations('/batch/labels/archive'), bonds(inputs), 'none');
  }

  #get<Body>(path: string): Promise<Reply<Body>> {
    return this.transport.call<Body>({ method: 'GET', path, budget: 'burst', isRead: true });
  }

  async #write(path: string, body: object, budget: Budget = 'burst'): Promise<BatchReply> {
    const reply = await this.transport.call<BatchBody>({
      method: 'POST',
      path,
      body,
      budget,
      isRead: false,
    });
    return { results: reply.body?.results ?? [], errors: reply.body?.errors ?? [] };
  }
}
