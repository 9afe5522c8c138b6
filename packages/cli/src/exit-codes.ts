/** The exit codes of every command. Scripts rely on them: a code never changes its meaning. */
export const exitCode = {
  done: 0,
  error: 1,
  usage: 2,
  unauthorised: 3,
  network: 4,
  rateLimited: 5,
  partial: 6,
  refused: 7,
  timedOut: 8,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What each exit code says, for `plugs help exit-codes` and `--help-json`. */
export const exitCodeMeaning: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'an error; nothing below fits',
  2: 'usage: unknown command, unknown flag, bad or missing value',
  3: 'not signed in, or not allowed',
  4: 'network: the server cannot be reached, or its certificate is not trusted',
  5: 'rate limited, and waiting did not help',
  6: 'partly done: some rows failed',
  7: 'conflict or refused: stale version or plan, no --yes, a tampered audit',
  8: 'timed out, and can be resumed',
  130: 'interrupted with Ctrl-C',
};
