import { expect, test } from 'vitest';
import { plugsCommands } from './shell.ts';

test.each([
  ['plugs contacts list --all', [['contacts', 'list', '--all']]],
  ['zcat a.gz | plugs import contacts - --json | jq .counts', [['import', 'contacts', '-', '--json']]],
  [
    "plugs export audit --filter 'created_at[gte]=2026' -o x.csv # why",
    [['export', 'audit', '--filter', 'created_at[gte]=2026', '-o', 'x.csv']],
  ],
  [
    'id=$(plugs contacts list --fields id)\nplugs contacts get "$id" > a.txt 2> b.txt',
    [
      ['contacts', 'list', '--fields', 'id'],
      ['contacts', 'get', '$id'],
    ],
  ],
  ['plugs auth login --server "$(cat a.txt)" --yes', [['auth', 'login', '--server', 'answer', '--yes']]],
  ['PLUGS_TOKEN=x plugs auth status || true', [['auth', 'status']]],
  ["cat > a.csv <<'END'\nplugs nonsense\nEND\nplugs doctor", [['doctor']]],
])('%s', (script, commands) => {
  expect(plugsCommands(script)).toEqual(commands);
});
