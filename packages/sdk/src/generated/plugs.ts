// Made from openapi/plugs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Client } from '../core/client.ts';
import { type Health, health } from './resources/health.ts';
import { type Auth, auth } from './resources/auth.ts';
import { type Organizations, organizations } from './resources/organizations.ts';
import { type Users, users } from './resources/users.ts';
import { type ServiceTokens, serviceTokens } from './resources/service_tokens.ts';
import { type Contacts, contacts } from './resources/contacts.ts';
import { type ContactInteractions, contactInteractions } from './resources/contact_interactions.ts';
import { type Imports, imports } from './resources/imports.ts';
import { type Exports, exports } from './resources/exports.ts';
import { type Jobs, jobs } from './resources/jobs.ts';
import { type AuditLogs, auditLogs } from './resources/audit_logs.ts';

/** Every group of operations, named as in the contract. */
export interface Operations {
  readonly health: Health;
  readonly auth: Auth;
  readonly organizations: Organizations;
  readonly users: Users;
  readonly service_tokens: ServiceTokens;
  readonly contacts: Contacts;
  readonly contact_interactions: ContactInteractions;
  readonly imports: Imports;
  readonly exports: Exports;
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
    get organizations() {
      return (made.organizations ??= organizations(client));
    },
    get users() {
      return (made.users ??= users(client));
    },
    get service_tokens() {
      return (made.service_tokens ??= serviceTokens(client));
    },
    get contacts() {
      return (made.contacts ??= contacts(client));
    },
    get contact_interactions() {
      return (made.contact_interactions ??= contactInteractions(client));
    },
    get imports() {
      return (made.imports ??= imports(client));
    },
    get exports() {
      return (made.exports ??= exports(client));
    },
    get jobs() {
      return (made.jobs ??= jobs(client));
    },
    get audit_logs() {
      return (made.audit_logs ??= auditLogs(client));
    },
  };
}
