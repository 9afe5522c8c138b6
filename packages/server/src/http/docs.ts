import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import { pageHeaders } from './headers.ts';

/** What the pages are made of. The build puts these files beside the compiled server; the sources find the originals. */
const assets = {
  'openapi.json': '../../../../openapi/generated/plugs.openapi.json',
  'redoc.standalone.js': 'redoc/bundles/redoc.standalone.js',
  'swagger-ui-bundle.js': '@fastify/swagger-ui/static/swagger-ui-bundle.js',
  'swagger-ui.css': '@fastify/swagger-ui/static/swagger-ui.css',
} as const;

type Asset = keyof typeof assets;

const SCRIPT = 'text/javascript; charset=utf-8';

/** /openapi.json, Swagger UI at /docs and ReDoc at /redoc. They load nothing from elsewhere. */
export const docsPages: FastifyPluginAsync = async (app) => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(pageHeaders);
  });
  let document: string | undefined;
  app.get('/openapi.json', async (_request, reply) => {
    document ??= readContract();
    return reply
      .type('application/json; charset=utf-8')
      .header('Access-Control-Allow-Origin', '*')
      .send(document);
  });
  for (const { at, title, head, root, scripts, start } of pages) {
    const sources = [...scripts, `${at}/start.js`].map((source) => `<script src="${source}"></script>`);
    app.get(at, async (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(pageText(title, head, root, sources.join(''))),
    );
    app.get(`${at}/start.js`, async (_request, reply) => reply.type(SCRIPT).send(start));
  }
  file('/docs/swagger-ui.css', 'swagger-ui.css', 'text/css; charset=utf-8');
  file('/docs/swagger-ui-bundle.js', 'swagger-ui-bundle.js', SCRIPT);
  file('/redoc/redoc.standalone.js', 'redoc.standalone.js', SCRIPT);

  function file(at: string, asset: Asset, type: string): void {
    app.get(at, async (_request, reply) => {
      reply.type(type).header('Cache-Control', 'public, max-age=3600');
      return reply.send(createReadStream(find(asset)));
    });
  }
};

const pages = [
  {
    at: '/docs',
    title: 'The Plugs: try the API',
    head: '<link rel="stylesheet" href="/docs/swagger-ui.css">',
    root: 'swagger-ui',
    scripts: ['/docs/swagger-ui-bundle.js'],
    start: `SwaggerUIBundle(${JSON.stringify({
      url: '/openapi.json',
      dom_id: '#swagger-ui',
      deepLinking: true,
      displayOperationId: true,
      docExpansion: 'none',
      filter: true,
      validatorUrl: null,
    })});`,
  },
  {
    at: '/redoc',
    title: 'The Plugs: reference of the API',
    head: '',
    root: 'redoc',
    scripts: ['/redoc/redoc.standalone.js'],
    start: "Redoc.init('/openapi.json', { hideDownloadButton: false }, document.getElementById('redoc'));",
  },
] as const;

const pageText = (title: string, head: string, root: string, scripts: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<title>${title}</title><link rel="icon" href="data:,">${head}</head>` +
  `<body style="margin:0"><div id="${root}"></div>${scripts}</body></html>`;

/** The contract, with the one server that its reader talks to. */
const readContract = (): string => {
  const contract = JSON.parse(readFileSync(find('openapi.json'), 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ ...contract, servers: [{ url: '/', description: 'This server' }] });
};

const find = (asset: Asset): string => {
  const built = fileURLToPath(new URL(`../${asset}`, import.meta.url));
  if (existsSync(built)) return built;
  const source = assets[asset];
  return source.startsWith('.')
    ? fileURLToPath(new URL(source, import.meta.url))
    : createRequire(import.meta.url).resolve(source);
};
