#!/usr/bin/env node
// Read by every Node there is, so: no static imports, nothing newer than promises.
// On a Node that is too old it must say so in one line; everything else happens in dist/main.js.
(() => {
  var needed = [24, 16];
  var found = process.versions.node.split('.').map(Number);
  if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
    process.stderr.write(
      'plugs needs Node ' +
        needed.join('.') +
        ' or newer; this is Node ' +
        process.versions.node +
        '. Get it from https://nodejs.org\n',
    );
    process.exitCode = 1;
    return;
  }

  process.stdout.on('error', (error) => {
    // `plugs … | head` closes our stdout: end as other Unix tools do, without a word.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`Error: Cannot write to stdout: ${error.message}.\n`);
    process.exit(1);
  });
  process.stderr.on('error', () => process.exit(1));

  function notBuilt(error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/dist.(main|version)\.js/.test(error.message)) throw error;
    process.stderr.write('plugs is not built yet. Build it with: node packages/cli/build.ts\n');
    process.exitCode = 1;
  }

  if (process.argv[2] === '--version' && process.argv.length === 3) {
    import('../dist/version.js').then((module) => {
      process.stdout.write(`plugs ${module.version}\n`);
    }, notBuilt);
    return;
  }

  // Compiled code is kept in the user's own cache folder, never in a shared /tmp.
  var cache =
    process.env.XDG_CACHE_HOME ||
    (process.env.HOME && `${process.env.HOME}/.cache`) ||
    process.env.LOCALAPPDATA;
  if (cache && !process.env.NODE_COMPILE_CACHE) {
    // Threads find it in the environment.
    process.env.NODE_COMPILE_CACHE = `${cache}/plugs/compiled`;
    process.getBuiltinModule('node:module').enableCompileCache(process.env.NODE_COMPILE_CACHE);
  }
  import('../dist/main.js').then((module) => module.main(process.argv.slice(2)), notBuilt);
})();
