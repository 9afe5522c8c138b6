/**
 * A process that registers contacts for an event, all at once, to race with others.
 * Usage: node register.ts '{"env": {...}, "organization": "…", "user": "…", "event": "…"}' < ids; prints how many got what.
 */
import { text } from 'node:stream/consumers';
import { createPlugs } from '@the-plugs/sdk';
import { compose } from '@the-plugs/server/compose';
import { localGuard } from '@the-plugs/server/dispatch/local-guard';
import { createLog } from '@the-plugs/server/lib/log';
import { realWorld } from '@the-plugs/server/lib/world';
import { answerWith } from '@the-plugs/server/local';
import { loadSettings } from '@the-plugs/server/settings';

const { env, organization, user, event } = JSON.parse(process.argv[2]!) as {
  env: Record<string, string>;
  organization: string;
  user: string;
  event: string;
};
const ids = (await text(process.stdin)).trim().split('\n');
const world = realWorld();
const composition = await compose(loadSettings(env, world), world, createLog({ world, level: 'error' }));
const dispatch = composition.dispatchFor(localGuard(organization, user));
// All of them ask at once and most have to wait: that is what this is about.
const patience = { timeout: 600_000, deadline: 600_000 };
const fetch = (request: Request) => answerWith(dispatch, request);
const plugs = createPlugs({ server: 'http://local', fetch, ...patience });
const outcomes = await Promise.all(
  ids.map(async (contact_id) => {
    const outcome = await plugs.events.register(event, { contact_id }).result();
    return outcome.ok ? 'registered' : String(outcome.error.code);
  }),
);
const counts: Record<string, number> = {};
for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
process.stdout.write(JSON.stringify(counts));
await composition.close();
