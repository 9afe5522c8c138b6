import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What /metrics shows, beside memory, garbage collection and the delay of the event loop. */
export interface Metrics {
  began(): void;
  /** @param operation its id, or `none` for addresses that are no operation */
  ended(operation: string, status: number, seconds: number): void;
  /** The text exposition format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

// From a cached answer to a slow export.
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counters of one server; several in one process do not mix. */
export const createMetrics = (): Metrics => {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
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
    text: () => register.metrics(),
    contentType: register.contentType,
  };
};
