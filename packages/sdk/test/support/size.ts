import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes, gzipped, of a browser bundle of some code that imports the SDK.
 * @param code a module
 * @param folder where `@the-plugs/sdk` resolves
 */
export async function bundleSize(code: string, folder: string): Promise<number> {
  return gzipSync(await bundle(code, folder), { level: 9 }).length;
}

/** A minified browser bundle. */
export async function bundle(code: string, folder: string): Promise<string> {
  const built = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return built.outputFiles[0]!.text;
}
