// Made from openapi/plugs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Client } from '../core/client.ts';
import { type Health, health } from './resources/health.ts';
import { type Auth, auth } from './resources/auth.ts';
import { type Contacts, contacts } from './resources/contacts.ts';
import { type Jobs, jobs } from './resources/jobs.ts';
import { type AuditLogs, auditLogs } from './resources/audit_logs.ts';

/** Every group of operations, named as in the contract. */
export interface Operations {
  readonly health: Health;
  readonly auth: Auth;
  readonly contacts: Contacts;
  readonly jobs: Jobs;
  readonly audit_logs: AuditLogs;
}

/** All groups over one client; each is made when it is first used. */
export function operationsOf(client: Client): Operations {
  const made: { -readonly [Group in keyof Operations]?: Operations[Group] } = {};
  return {
    get health() {
      return (made.health ??= health(client));
    },
    get auth() {
      return (made.auth ??= auth(client));
    },
    get contacts() {
      return (made.contacts ??= contacts(client));
    },
    get jobs() {
      return (made.jobs ??= jobs(client));
    },
    get audit_logs() {
      return (made.audit_logs ??= auditLogs(client));
    },
  };
}
