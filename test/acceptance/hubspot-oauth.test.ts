/** Somebody installs an app in a HubSpot account from the command line, and the account is connected. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultApp, type Emulator, startEmulator } from '../../packages/cli/src/hubspot-emulator/index.ts';
import { heard } from './support/large-import.ts';
import { openPlace, type Place, somewhere } from './support/places.ts';

describe.each(somewhere)('in a %s', (name) => {
  let emulator: Emulator;
  let place: Place;
  beforeAll(async () => {
    emulator = await startEmulator();
    place = await openPlace(name, { HUBSPOT_BASE_URL: emulator.url });
  });
  afterAll(async () => {
    await place?.close();
    await emulator?.close();
  });

  const env = () => ({ HUBSPOT_BASE_URL: emulator.url, HUBSPOT_CLIENT_SECRET: defaultApp.clientSecret });
  const begin = (more = '--port 0') =>
    `exec plugs hubspot connect --oauth --client-id ${defaultApp.clientId} --no-browser ${more}`;
  /** The page where HubSpot asks, as it is printed. */
  const page = async (child: ChildProcess) => {
    const told = heard(child);
    const url = await expect
      .poll(() => /^ {2}(http:\S+)$/m.exec(told.stderr)?.[1], { timeout: 20_000 })
      .toBeDefined()
      .then(() => /^ {2}(http:\S+)$/m.exec(told.stderr)![1]!);
    return { told, url: new URL(url) };
  };

  test('a person says yes, and nobody else’s answer counts', async () => {
    const { shell } = place;
    const { told, url } = await page(shell.start(begin('--port 0 --name Sales --json'), env()));
    const callback = new URL(url.searchParams.get('redirect_uri')!);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    for (const answer of ['', '?code=stolen', '?code=stolen&state=guessed', '?error=access_denied'])
      expect((await fetch(`${callback}${answer}`)).status).toBe(404);
    const done = await fetch(url);
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('close this window')]);
    expect(await told.ended, told.stderr).toBe(0);
    const { checks } = JSON.parse(told.stdout) as { checks: { message: string }[] };
    expect(checks[0]!.message).toContain('renewed by itself');
    expect(told.stdout + told.stderr).not.toContain(defaultApp.clientSecret);

    shell.write('people.csv', 'email\nada@x.example\n');
    await shell.say('plugs import contacts people.csv --yes');
    // Its token has ended meanwhile.
    emulator.portal.clock.advance(1_800_000);
    const synced = await shell.run('plugs hubspot sync --json', env());
    expect(JSON.parse(synced.stdout)).toMatchObject({ planned: 1, succeeded: 1 });
  });

  test('a person says no', async () => {
    const { told, url } = await page(place.shell.start(begin(), env()));
    const callback = new URL(url.searchParams.get('redirect_uri')!);
    const state = url.searchParams.get('state')!;
    callback.search = new URLSearchParams({ state, error: 'access_denied' }).toString();
    await fetch(callback);
    expect([await told.ended, told.stderr]).toEqual([3, expect.stringContaining('access_denied')]);
  });

  test('what stands in the way is said before anybody goes to a browser, or right after', async () => {
    const { shell } = place;
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const refused = await shell.run(begin(`--port ${port}`), env());
    taken.close();
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(`port ${port}`)]);
    const silent = await shell.run(begin(), { ...env(), HUBSPOT_CLIENT_SECRET: '' });
    expect([silent.code, silent.stderr]).toEqual([2, expect.stringContaining('Client secret of the app')]);
    const { told, url } = await page(shell.start(begin(), { ...env(), HUBSPOT_CLIENT_SECRET: 'wrong' }));
    await fetch(url);
    expect([await told.ended, told.stderr]).toEqual([3, expect.stringContaining('client id or secret')]);
    const open = await shell.run(begin(), { ...env(), HUBSPOT_BASE_URL: 'http://hubspot.example' });
    expect([open.code, open.stderr]).toEqual([2, expect.stringContaining('HUBSPOT_BASE_URL')]);
  });
});
