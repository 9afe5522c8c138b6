/**
 * Bundles what local commands load: `node packages/server/build.ts`, after the compiler. As 450 small files the query
 * builder and local mode take half the time of a short command to load.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const dist = path.join(import.meta.dirname, 'dist');

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minifyWhitespace: true,
  legalComments: 'inline',
  logLevel: 'error',
} satisfies BuildOptions;

/** A module that asks where it is finds its assets and its threads where the compiler put them. */
const atHome: Plugin = {
  name: 'at home',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path: file }) => {
      const name = path.relative(dist, file).replaceAll('\\', '/').slice(0, -'.js'.length);
      const where = `import.meta.resolve('@the-plugs/server/${name}')`;
      return { contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', where) };
    });
  },
};

await build({
  ...common,
  stdin: { contents: "export * from 'kysely';", resolveDir: import.meta.dirname },
  outfile: path.join(dist, 'kysely.js'),
});
await build({
  ...common,
  entryPoints: [path.join(dist, 'local.js')],
  outdir: path.join(dist, 'local'),
  splitting: true,
  // They are installed beside it; the query builder becomes part of it.
  packages: 'external',
  plugins: [atHome],
});
