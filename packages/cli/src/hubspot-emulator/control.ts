/** The control plane, under /__emu/: what a test or a person at a terminal does to the account from outside. */
import { dump } from './dump.ts';
import { parseFault } from './faults.ts';
import { objectType } from './object-types.ts';
import { applyOptions } from './options.ts';
import type { Portal } from './portal.ts';
import { Refusal } from './problem.ts';
import type { CrmRecord, Source } from './record.ts';
import { ok, type Reply } from './request.ts';
import { readProperties } from './rules.ts';
import { seedCompanies, seedContacts } from './seed.ts';
import { parseTarget } from './webhooks.ts';

type Body = Readonly<Record<string, unknown>>;
type Control = (portal: Portal, body: Body) => Reply;

/** Someone who works in HubSpot's own screens. */
export const person: Source = { type: 'CRM_UI', id: 'userId:8001' };

function whole(body: Body, name: string): number {
  const value = body[name] ?? 0;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw new TypeError(`${name} must be a whole number.`);
  return value as number;
}

function recordOf(portal: Portal, { objectType: name, id }: Body): CrmRecord {
  const type = objectType(String(name));
  const record = type && portal.crm.table(type).find(String(id));
  if (!record) throw new TypeError(`There is no ${String(name)} ${String(id)}.`);
  return record;
}

function edit(portal: Portal, body: Body): Reply {
  const record = recordOf(portal, body);
  const { type } = record;
  const properties = readProperties(body.properties, 'properties');
  // People in HubSpot's screens meet the rules of no version.
  portal.crm.commit(portal.crm.prepare({ type, record, properties, version: '' }), person);
  return ok({ id: record.id });
}

function clockOf({ clock }: Portal): Reply {
  return ok({ now: new Date(clock.now()).toISOString(), running: clock.running });
}

const controls: Readonly<Record<string, Control>> = {
  'GET journal': ({ journal }) =>
    ok({ total: journal.count(), counts: journal.counts(), entries: journal.entries }),
  'DELETE journal': ({ journal }) => {
    journal.clear();
    return { status: 204 };
  },
  'GET faults': ({ faults }) => ok({ faults: faults.script }),
  'POST faults': ({ faults }, body) => {
    const list = Array.isArray(body) ? body : [body];
    faults.add(...list.map(parseFault));
    return ok({ faults: faults.script }, 201);
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return { status: 204 };
  },
  'GET clock': clockOf,
  'POST clock': (portal, body) => {
    portal.clock.advance(whole(body, 'advance'));
    return clockOf(portal);
  },
  'GET options': ({ options }) => ok(options),
  'PATCH options': ({ options }, body) => {
    applyOptions(options, body);
    return ok(options);
  },
  'POST seed': ({ crm, clock }, body) => {
    const [contacts, companies] = [whole(body, 'contacts'), whole(body, 'companies')];
    seedContacts(crm, contacts, clock.now());
    seedCompanies(crm, companies, clock.now());
    return ok({ contacts, companies }, 201);
  },
  'POST edit': edit,
  'POST archive': (portal, body) => {
    portal.crm.archive(recordOf(portal, body), person);
    return { status: 204 };
  },
  'POST restore': (portal, body) => {
    portal.crm.restore(recordOf(portal, body), person);
    return { status: 204 };
  },
  'GET webhooks': ({ webhooks }) => ok({ deliveries: webhooks.deliveries }),
  'POST webhooks': ({ webhooks }, body) => {
    webhooks.subscribe(parseTarget(body));
    return { status: 201, body: {} };
  },
  'POST webhooks/deliver': ({ webhooks }) => {
    // Whoever waits for it looks at the deliveries.
    void webhooks.flush();
    return { status: 202, body: {} };
  },
  'GET dump': (portal) => ok(dump(portal)),
};

/** Answers a request to the control plane; its mistakes are told in plain words. */
export function controlRoute(portal: Portal, method: string, pathname: string, text: string): Reply {
  const control = controls[`${method} ${pathname.slice('/__emu/'.length)}`];
  if (!control) return ok({ message: `There is ${Object.keys(controls).join(', ')}.` }, 404);
  try {
    return control(portal, text === '' ? {} : (JSON.parse(text) as Body));
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: { message: error.message } };
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)
      return ok({ message: error.message }, 400);
    throw error;
  }
}
