/**
 * Bundles what local commands and the threads of bulk work load: `node packages/server/build.ts`, after the compiler.
 * As hundreds of small files they take half the time of a short command to load.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
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
rmSync(path.join(dist, 'chunks'), { recursive: true, force: true });
await build({
  ...common,
  entryPoints: globSync(['local.js', 'bulk/*/{worker,*-thread}.js'], { cwd: dist }).map((file) =>
    path.join(dist, file),
  ),
  outdir: dist,
  outbase: dist,
  entryNames: '[dir]/[name].bundle',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  // They are installed beside it; the query builder becomes part of it.
  packages: 'external',
  plugins: [atHome],
});
