import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Labels, Tally } from '../lib/tally.ts';
import type { Services } from '../resources/services.ts';
import { monitorHeaders, monitorPage } from './monitor.ts';

/** What the adapter tells of its requests. */
export interface RequestMetrics {
  began(): void;
  /** @param operation its id, or `none` for addresses that are no operation */
  ended(operation: string, status: number, seconds: number): void;
}

/** /metrics on a port of its own: whoever reaches the API does not reach it, and a worker has it too. */
export interface MetricsServer {
  readonly url: string;
  readonly requests: RequestMetrics;
  close(): Promise<void>;
}

// From a cached answer to a slow export.
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Listens on METRICS_HOST and METRICS_PORT: /metrics in the text format of Prometheus, /jobs for people. */
export const listenForMetrics = async (services: Services, port: number): Promise<MetricsServer> => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  watch(services, register);
  const requests = requestMetrics(register);
  const pages: Readonly<Record<string, Page>> = {
    '/metrics': { headers: { 'Content-Type': register.contentType }, text: () => register.metrics() },
    '/jobs': { headers: monitorHeaders, text: () => monitorPage(services) },
  };
  const server = createServer(async ({ method, url }, response) => {
    const page = method === 'GET' || method === 'HEAD' ? pages[url?.split('?', 1)[0] ?? ''] : undefined;
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, page.headers).end(await page.text());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, services.settings.metricsHost, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/metrics`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Something to look at on this port. */
interface Page {
  readonly headers: Readonly<Record<string, string>>;
  text(): Promise<string>;
}

const requestMetrics = (register: Registry): RequestMetrics => {
  const registers = [register];
  const inFlight = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that have no answer yet.',
    registers,
  });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the header of a request to the end of its answer.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers,
  });
  return {
    began: () => inFlight.inc(),
    ended(operation, status, seconds) {
      inFlight.dec();
      duration.observe({ operation, status }, seconds);
    },
  };
};

/** What the parts below know of themselves, asked when somebody looks. */
const watch = ({ jobs, store, importRows, world }: Services, register: Registry): void => {
  const gauge = (name: string, help: string, labelNames: string[], look: () => Promise<Counted> | Counted) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [register],
      async collect() {
        this.reset();
        // A database that is away must not hide all the rest.
        for (const { labels, count } of await Promise.resolve(look()).catch(() => []))
          this.set(labels, count);
      },
    });
  const counter = (name: string, help: string, labelNames: string[], tally: Tally) =>
    new Counter({
      name,
      help,
      labelNames,
      registers: [register],
      collect() {
        this.reset();
        for (const { labels, count } of tally.entries()) this.inc(labels, count);
      },
    });
  gauge(
    'jobs',
    'Jobs of all processes that have not ended, as their queue sees them.',
    ['queue', 'state'],
    async () => (await jobs.depths()).map(({ queue, state, count }) => ({ labels: { queue, state }, count })),
  );
  gauge(
    'jobs_oldest_waiting_seconds',
    'How long the oldest job has waited that a worker could take.',
    ['queue'],
    async () => {
      const now = world.now().getTime();
      const waiting = (await jobs.depths()).filter(({ oldest }) => oldest !== null);
      return waiting.map(({ queue, oldest }) => ({
        labels: { queue },
        count: Math.max(0, (now - Date.parse(oldest!)) / 1_000),
      }));
    },
  );
  counter('jobs_ended_total', 'Jobs that ended in this process.', ['queue', 'kind', 'state'], jobs.ended);
  counter(
    'import_rows_total',
    'Rows of imports that this process compared (check) or wrote (write).',
    ['step', 'outcome'],
    importRows,
  );
  gauge(
    'database_connections',
    'Connections of this process, and callers that wait for one.',
    ['state'],
    () => Object.entries(store.connections()).map(([state, count]) => ({ labels: { state }, count })),
  );
};

type Counted = Iterable<{ readonly labels: Labels; readonly count: number }>;
