/** What a connection may cost. Sizes of bodies stand in the settings, for they depend on the data. */
export interface HttpLimits {
  /** Longest address (path and query) in bytes. */
  readonly addressBytes: number;
  /** Address and header fields together, in bytes. */
  readonly headerBytes: number;
  /** Time for address and header to arrive. */
  readonly headerMs: number;
  /** How long a body may pause; what arrives quicker than the slowest allowed pace earns time back. */
  readonly bodyPauseMs: number;
  /** Slowest pace of a body. */
  readonly bodyBytesPerSecond: number;
  /** How long a connection may wait for its next request. More than the usual 60 s of load balancers before us. */
  readonly keepAliveMs: number;
  /** Connections on which nothing moves for so long are cut: the caller does not read its answer. */
  readonly stalledMs: number;
  readonly connections: number;
  /** New work is refused while the event loop is late by more than this, on average over a second. */
  readonly eventLoopDelayMs: number;
  /** At most this much of an unwanted body is read and dropped, so that its sender gets to read our answer. */
  readonly lingerBytes: number;
  readonly lingerMs: number;
  /** How long kept-alive callers are told to go elsewhere before the port closes. */
  readonly farewellMs: number;
  /** How long requests under way may still take when the server stops. */
  readonly drainMs: number;
}

// Pause and pace of bodies are those of Apache's mod_reqtimeout (body=20,MinRate=500), which has seen the world.
export const defaultLimits: HttpLimits = {
  addressBytes: 8 * 1024,
  headerBytes: 32 * 1024,
  headerMs: 20_000,
  bodyPauseMs: 20_000,
  bodyBytesPerSecond: 500,
  keepAliveMs: 65_000,
  stalledMs: 120_000,
  connections: 10_000,
  eventLoopDelayMs: 500,
  lingerBytes: 1024 ** 2,
  lingerMs: 2_000,
  farewellMs: 250,
  drainMs: 10_000,
};
