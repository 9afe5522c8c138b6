import { queueNames } from '../lib/queues.ts';
import { escapeHtml } from '../resources/notification_templates/render.ts';
import type { Services } from '../resources/services.ts';

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

export const monitorHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CSP,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Refresh: '10',
};

/**
 * A page for operators: what each queue has to do, how long the oldest job waits, what was given up. It stands beside
 * /metrics, since it tells the same numbers of all organisations, and in every role: workers have it, too. It asks for
 * nothing and loads nothing; the browser looks again every ten seconds.
 */
export const monitorPage = async ({ jobs, world, settings }: Services): Promise<string> => {
  const depths = await jobs.depths();
  const now = world.now().getTime();
  const worked = new Set<string>(jobs.kinds.map(({ queue }) => queue));
  const known = Object.entries(queueNames).filter(([queue]) => worked.has(queue));
  const rows = known.map(([queue, purpose]) => {
    const of = (state: string) => depths.find((depth) => depth.queue === queue && depth.state === state);
    const oldest = of('ready')?.oldest ?? null;
    const ended = (state: string) => endedOf(jobs.ended, queue, state);
    const cells = [
      of('ready')?.count ?? 0,
      of('delayed')?.count ?? 0,
      of('running')?.count ?? 0,
      oldest === null ? '' : span(now - Date.parse(oldest)),
      ended('completed'),
      ended('failed'),
    ];
    const numbers = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${queue}<small>${escapeHtml(purpose)}</small></th>${numbers}</tr>`;
  });
  const failures = jobs.failures.map(
    ({ at, kind, organization, id, detail }) =>
      `<tr><td>${at}</td><td>${kind}</td><td><code>${id}</code></td><td><code>${organization}</code></td><td>${escapeHtml(detail)}</td></tr>`,
  );
  return page(`
<table><caption>Queues of all processes and organisations</caption>
<thead><tr><th>queue</th><th>ready</th><th>delayed</th><th>running</th><th>oldest waits</th><th>completed here</th><th>failed here</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
<table class="wide"><caption>Given up in this process, newest first</caption>
<thead><tr><th>when</th><th>kind</th><th>job</th><th>organisation</th><th>why</th></tr></thead>
<tbody>${failures.join('') || '<tr><td colspan="5">none since it started</td></tr>'}</tbody></table>
<p>Role ${settings.role}; queues ${escapeHtml(settings.queues?.join(', ') ?? 'all')}; ${new Date(now).toISOString()}.
In an organisation: <code>plugs jobs list --state failed</code>, <code>plugs jobs show ID</code>, <code>plugs jobs retry ID</code>.</p>`);
};

const endedOf = (ended: Services['jobs']['ended'], queue: string, state: string): number => {
  let count = 0;
  for (const entry of ended.entries())
    if (entry.labels.queue === queue && entry.labels.state === state) count += entry.count;
  return count;
};

/** `3 s`, `4 min`, `2 h`. */
const span = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
};

const page = (content: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Jobs of The Plugs</title>
<link rel="icon" href="data:,"><style>
body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse;margin-bottom:2rem}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border-bottom:1px solid #ddd;padding:.35rem .8rem;text-align:right;vertical-align:top}
th:first-child,.wide td,.wide th{text-align:left}thead th{color:#666;font-weight:500}
small{display:block;color:#666;font-weight:400}code{font-size:.85em}
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}th,td{border-color:#333}small,thead th{color:#999}}
</style></head><body><h1>Jobs</h1>${content}</body></html>`;
