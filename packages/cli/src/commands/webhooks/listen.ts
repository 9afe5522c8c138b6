import { setTimeout as sleep } from 'node:timers/promises';
import * as Flags from '@oclif/core/flags';
import { signWebhook, type WebhookEvent, webhookSecret } from '@the-plugs/sdk/webhooks';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { CliError } from '../../errors.ts';
import { patientRetry } from '../../paging.ts';

const lookEveryMs = 1_000;
const answerWithinMs = 30_000;

export default class WebhooksListen extends BulkCommand<typeof WebhooksListen> {
  static override summary = 'Get events on this machine, which no server can reach.';
  static override description =
    `Follows the events of the organisation, prints a line for each, and posts it to --forward-to, signed as a webhook's delivery is. The secret is printed first; --secret keeps it the same. Nothing is set up at the server and nothing is left there; what a receiver does not take is not sent again. Test events come from plugs webhooks trigger. Ends with Ctrl-C.`;
  static override examples = [
    'plugs webhooks listen --forward-to http://localhost:3000/hooks',
    "plugs webhooks listen --forward-to http://localhost:3000/hooks --event-type 'contacts.*' --event-type expenses.created",
    'plugs webhooks listen --local --format ndjson',
  ];
  static override flags = {
    'forward-to': Flags.string({ helpValue: 'URL', summary: 'Post each event here.' }),
    'event-type': Flags.string({
      helpValue: 'TYPE',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Only such, for example contacts.created or contacts.*; repeat it for any of several.',
    }),
    secret: Flags.string({
      helpValue: 'whsec_…',
      env: 'PLUGS_WEBHOOK_SECRET',
      dependsOn: ['forward-to'],
      summary: 'Sign with this secret; a new one when not given.',
    }),
  };

  override async run(): Promise<void> {
    const { 'forward-to': url, 'event-type': types, secret = webhookSecret() } = this.flags;
    if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new CliError('usage', `--forward-to takes an address, http://… or https://…, and not ${url}.`);
    if (this.printer.isJson)
      throw new CliError('usage', 'Events never end, and a JSON document has to.', {
        hint: 'Use --format ndjson: one JSON object a line.',
      });
    const { plugs } = await this.session();
    const options = { signal: this.signal, retry: patientRetry };
    const asked = types === undefined ? {} : { event_type: types };
    let { next: after } = await plugs.webhooks.events(asked, options);
    if (url !== undefined) this.note(`Forwarding to ${url}\n  secret  ${secret}`);
    this.note('Waiting for events; Ctrl-C ends it.');
    const rows = this.printer.rows(['created_at', 'type', 'record', 'answer']);
    for (;;) {
      const { events, next } = await plugs.webhooks.events({ ...asked, after }, options);
      for (const event of events) {
        const answer = url === undefined ? null : await this.#forward(event, url, secret);
        await rows.write([
          { created_at: event.created_at, type: event.type, record: event.data.id, answer, event },
        ]);
      }
      if (next === after) await sleep(lookEveryMs, undefined, { signal: this.signal });
      after = next;
    }
  }

  /** What the receiver answered, or why it did not. */
  async #forward(event: WebhookEvent, url: string, secret: string): Promise<string> {
    const body = JSON.stringify(event);
    const headers = { 'content-type': 'application/json', ...(await signWebhook(body, secret)) };
    const signal = AbortSignal.any([this.signal, AbortSignal.timeout(answerWithinMs)]);
    try {
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
      await answer.arrayBuffer();
      return String(answer.status);
    } catch (error) {
      this.signal.throwIfAborted();
      const { cause, message } = error as Error & { cause?: { code?: string } };
      return cause?.code ?? message;
    }
  }
}
