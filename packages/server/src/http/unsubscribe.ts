import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { escapeHtml } from '../resources/notification_templates/render.ts';
import { readLink, unsubscribe } from '../resources/notifications/unsubscribe.ts';
import type { Services } from '../resources/services.ts';

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

interface Wild {
  readonly Params: { readonly '*': string };
}

/**
 * The page behind the link at the end of a campaign's mail. It works without signing in: the link is the proof. Looking
 * at it changes nothing, since mail scanners follow links; a click does, and so does the POST of a mail program (RFC
 * 8058, 3.1), whatever form its body has.
 */
export const unsubscribePage =
  (services: Services): FastifyPluginAsync =>
  async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('Content-Security-Policy', CSP);
    });
    app.get<Wild>('/unsubscribe/*', async ({ params }, reply) => {
      const link = await readLink(services, params['*']);
      if (link === undefined) return unknown(reply);
      const { organization, address } = link;
      return page(
        reply,
        `Stop mails from ${organization}?`,
        `<p>${escapeHtml(address)} will get no more mails of this kind from ${escapeHtml(organization)}.</p>
<form method="post"><button>Unsubscribe</button></form>`,
      );
    });
    app.post<Wild>('/unsubscribe/*', async ({ params, raw, id }, reply) => {
      raw.resume();
      if (!(await unsubscribe(services, params['*'], String(id)))) return unknown(reply);
      return page(reply, 'You are unsubscribed', '<p>There will be no more mails of this kind.</p>');
    });
  };

const unknown = (reply: FastifyReply): FastifyReply =>
  page(
    reply.code(404),
    'This link is not valid',
    '<p>It may have been cut off: copy it whole from the mail. Links of previews lead here, too.</p>',
  );

const page = (reply: FastifyReply, title: string, content: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,">
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}
button{font:inherit;padding:.5rem 1.2rem}</style></head>
<body><h1>${escapeHtml(title)}</h1>${content}</body></html>`,
  );
