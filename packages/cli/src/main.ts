/**
 * One run of `plugs`: words to command, command to answer, error to exit code. This is the only place that
 * prints an error and sets an exit code for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Config } from '@oclif/core/config';
import { settings } from '@oclif/core/settings';
import { describeError, type ErrorReport, ReportedError } from './errors.ts';
import { listenForInterrupt, signal, untilEnded } from './lifetime.ts';
import { neutraliseLines, paint } from './output/terminal.ts';
import { resolve } from './resolve.ts';
import { topics } from './topics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param argv words after `plugs` */
export async function main(argv: string[]): Promise<void> {
  listenForInterrupt();
  const run: { id?: string } = {};
  try {
    await untilEnded(dispatch(argv, run));
  } catch (thrown) {
    // Once the run has to end, whatever broke on the way is only a consequence.
    const error = signal.aborted && !(thrown instanceof ReportedError) ? signal.reason : thrown;
    const report = describeError(error, run.id);
    process.exitCode = report.exit_code;
    tell(error, report, argv);
  }
  // A wait that does not listen to the signal must not keep an ended run alive.
  if (signal.aborted) process.stdout.write('', () => process.exit());
}

/** oclif's view of this CLI, from package.json and the manifest; no plugin, no folder is searched. */
export async function loadConfig(): Promise<Config> {
  const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  pjson.oclif.topics = topics;
  settings.enableAutoTranspile = false;
  const config = await Config.load({ root, pjson });
  return config as Config;
}

async function dispatch(argv: string[], run: { id?: string }): Promise<void> {
  const config = await loadConfig();
  if (argv[0] === '--version') return void process.stdout.write(`plugs ${config.version}\n`);
  const words = argv[0] === 'help' ? argv.slice(1) : argv;
  if (argv[0] === 'help' || wantsHelp(argv)) {
    const { showHelp } = await import('./help.ts');
    return showHelp(config, words);
  }
  const resolved = resolve(config, argv);
  if (resolved.kind !== 'command') {
    const { showHelp } = await import('./help.ts');
    return showHelp(config, resolved.kind === 'topic' ? resolved.name.split(':') : []);
  }
  run.id = config.findCommand(resolved.id)?.id ?? resolved.id;
  await config.runCommand(resolved.id, resolved.argv);
}

const helpFlags = new Set(['--help', '-h', '--help-json']);

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).some((word) => helpFlags.has(word));
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'),
  );
}

/** Under --json the error is the document on stdout; otherwise it is text on stderr. */
function tell(error: unknown, report: ErrorReport, argv: readonly string[]): void {
  const isPrinted = error instanceof ReportedError && error.printed;
  if (!isPrinted && wantsJson(argv)) process.stdout.write(`${JSON.stringify({ error: report }, null, 2)}\n`);
  else if (!isPrinted) process.stderr.write(errorText(report));
  if (argv.includes('--verbose') || process.env.DEBUG) {
    process.stderr.write(`${error instanceof Error ? stackOf(error) : String(error)}\n`);
  }
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by: ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

/** What, where, why, what next, request id: a line each, only where there is something to say. */
function errorText(report: ErrorReport): string {
  const lines: [string, string][] = [];
  if (report.where) lines.push(['where', report.where]);
  for (const { pointer, rule, message, value } of report.errors ?? []) {
    const got = value === undefined ? '' : ` (got ${JSON.stringify(value)})`;
    lines.push(['why', `${pointer ? `${pointer}: ` : ''}${message}${rule ? ` [${rule}]` : ''}${got}`]);
  }
  if (report.hint) lines.push(['hint', report.hint]);
  for (const command of report.next ?? []) lines.push(['next', command]);
  if (report.request_id) lines.push(['request id', report.request_id]);
  const head = `${paint(process.stderr, ['red', 'bold'], 'Error:')} ${neutraliseLines(report.message)}\n`;
  return head + lines.map(([name, value]) => `  ${name.padEnd(5)}  ${neutraliseLines(value)}\n`).join('');
}
