/** Pages of `plugs help` that belong to no command. */
import { exitCodeMeaning } from './exit-codes.ts';

export interface HelpPage {
  readonly summary: string;
  readonly body: string;
}

function definitions(entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}

const exitCodes = definitions(
  Object.entries(exitCodeMeaning).map(([code, meaning]) => [code.padStart(3), meaning]),
);

const environment = definitions([
  ['PLUGS_SERVER', 'server to talk to (like --server)'],
  ['PLUGS_TOKEN', 'token to send; wins over keychain and file'],
  ['PLUGS_ORG', 'organisation to work in (like --org)'],
  ['PLUGS_PROFILE', 'profile to use (like --profile)'],
  ['PLUGS_DATA_DIR', 'data folder of --local (like --data-dir)'],
  ['PLUGS_CONFIG_DIR', 'folder of config.json and credentials.json'],
  ['PLUGS_CA_FILE', 'PEM file with further certificate authorities'],
  ['NODE_EXTRA_CA_CERTS', 'the same, as Node itself reads it'],
  ['HTTPS_PROXY, HTTP_PROXY', 'proxy for https and http addresses (a tunnel for both)'],
  ['NO_PROXY', 'hosts reached without the proxy'],
  ['HUBSPOT_CLIENT_ID', 'the app that plugs hubspot connect --oauth installs'],
  ['HUBSPOT_CLIENT_SECRET', 'its client secret'],
  ['MAILCHIMP_API_KEY', 'for plugs integrations connect; so ZOOM_CLIENT_SECRET and so on'],
  ['NO_COLOR', 'any value: no colours'],
  ['CI', 'any value: ask nothing, even on a terminal'],
  ['DEBUG', 'any value: show where an error comes from'],
  ['XDG_CONFIG_HOME', 'parent of the config folder (~/.config)'],
  ['XDG_DATA_HOME', 'parent of the data folder (~/.local/share)'],
  ['XDG_CACHE_HOME', 'parent of the cache of compiled code (~/.cache)'],
]);

export const helpPages: Readonly<Record<string, HelpPage>> = {
  environment: {
    summary: 'variables that plugs reads',
    body: `A flag wins over a variable, a variable wins over the profile.

${environment}

Secrets are never given on the command line. They are read from PLUGS_TOKEN,
from stdin (plugs auth login --token-stdin), from the OS keychain, or from a
file of mode 0600 if you asked for it (plugs auth login --store=file). A secret
kept for a profile is sent only to the server of that profile.`,
  },
  'exit-codes': {
    summary: 'what each exit code says',
    body: `${exitCodes}

Under --json an error is a document on stdout as well:
  { "error": { "code", "message", "hint", "next", "request_id", ... } }
Its code is stable, its message is not.`,
  },
  formats: {
    summary: 'how data is written, picked and filtered',
    body: `Data goes to stdout; questions, progress, notes and errors go to stderr.

  table   aligned columns, cut to the terminal; the default on a terminal
  tsv     one line a row, no header; the default in a pipe. Tab, line break
          and backslash are written \\t, \\n, \\r, \\\\
  csv     header and all columns, RFC 4180. A cell that a spreadsheet would run
          as a formula gets a leading apostrophe; plugs export is lossless
  json    one document (--json): a record, or { "items", "next_cursor" }; if a
          long list breaks off, its last member is "error"
  ndjson  one JSON object a line
  yaml    the document of json as YAML

  --fields id,email,metadata.city   these fields, in this order
  --query 'items[].email'           JMESPath over the whole answer

Lists show 50 rows; --limit N shows more, --all shows everything and writes
rows as they arrive. --query and yaml hold the answer in memory first.`,
  },
};
