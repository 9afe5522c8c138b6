import path from 'node:path';
import { bundleSize } from '../../packages/sdk/test/support/size.ts';
import { bench } from './harness.ts';

const code = `import { createClient } from '@the-plugs/sdk/core';
import { contacts } from '@the-plugs/sdk/resources/contacts';
globalThis.contacts = contacts(createClient({ server: 'https://plugs.example.com' }));`;

bench({
  name: 'sdk.size',
  about: 'Core and one resource in a browser bundle, minified and gzipped.',
  unit: 'kB',
  target: { atMost: 1 },
  subject: {
    label: 'core + contacts',
    run: async () => ({
      value: (await bundleSize(code, path.resolve(import.meta.dirname, '../../packages/cli'))) / 1000,
    }),
  },
  limit: { label: '15 kB', run: async () => ({ value: 15 }) },
});
