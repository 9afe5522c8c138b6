import { type DestinationStream, destination, type LevelWithSilent, type Logger, pino } from 'pino';
import { logContext } from './log-context.ts';
import { redact, redactLine } from './redact.ts';
import type { World } from './world.ts';

export type LogLevel = LevelWithSilent;
export type Log = Logger;

/**
 * A logger: one JSON object a line, time in UTC, secrets replaced. Log plain members, never whole request objects.
 * @param options.format `json` for programs; `pretty` for a person who asked for it
 * @param options.out where lines go; standard error when not given, because standard output is for data
 */
export function createLog(options: {
  world: World;
  level: LogLevel;
  format?: 'json' | 'pretty';
  out?: DestinationStream;
}): Log {
  const { world, level } = options;
  const out = options.out ?? destination(2);
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${world.now().toISOString()}"`,
      mixin: () => ({ ...logContext() }),
      formatters: {
        level: (label) => ({ level: label }),
        log: (entry) => redact(entry) as Record<string, unknown>,
      },
      serializers: { err: (error: unknown) => error },
      hooks: { streamWrite: redactLine },
    },
    options.format === 'pretty' ? { write: (line) => out.write(prettify(line)) } : out,
  );
}

/** One JSON line as `20:15:00.000 INFO  message  key=value`, on one line whatever the values hold. */
function prettify(line: string): string {
  const { time, level, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const pairs = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const head = `${String(time).slice(11, 23)} ${String(level).toUpperCase().padEnd(5)}`;
  return `${neutralise([head, msg ?? '', ...pairs].join(' '))}\n`;
}

/** Makes control characters visible, so that no logged value can move the cursor, colour or fake a line. */
function neutralise(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
