/** An account at another system from the command line, as a person connects, tries, syncs and looks back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailchimpEmulator, mailchimpEmulator } from '../support/emulators/mailchimp.ts';
import { openPlace, type Place, somewhere } from './support/places.ts';

describe.each(somewhere)('in a %s', (name) => {
  let there: MailchimpEmulator;
  let place: Place;
  beforeAll(async () => {
    there = await mailchimpEmulator();
    place = await openPlace(name, { MAILCHIMP_BASE_URL: there.url });
  });
  afterAll(async () => {
    await place?.close();
    await there?.close();
  });

  test('an audience is connected, tried, planned, synced and looked at, by the name of its provider', async () => {
    const { shell } = place;
    const nobody = await shell.run('plugs integrations logs mailchimp');
    expect([nobody.code, nobody.stderr]).toEqual([
      2,
      expect.stringContaining('There is no integration of mailchimp.\n  next   plugs integrations connect'),
    ]);
    const connect = `plugs integrations connect mailchimp --setting list_id=${there.list} --setting status_if_new=subscribed`;
    const wrong = await shell.run(`MAILCHIMP_API_KEY=wrong-us1 ${connect}`);
    expect(wrong.code, wrong.stderr).toBe(3);
    const connected = await shell.run(`MAILCHIMP_API_KEY=${there.key} ${connect} --json`);
    expect(JSON.parse(connected.stdout)).toMatchObject({ is_working: true, account: 'Analytical Engines' });
    // The key is nowhere to be seen, and the second try was about the same account.
    const integrations = await shell.say('plugs integrations list --json');
    expect(integrations + connected.stderr).not.toContain(there.key);
    expect(JSON.parse(integrations).items).toHaveLength(1);

    shell.write('people.csv', 'email,first_name\nada@x.example,Ada\nbob@x.example,Bob\nno address,Cleo\n');
    await shell.say('plugs import contacts people.csv --yes', 6);
    const counts = { planned: 2, failed: 0 };
    expect(await shell.json('plugs integrations sync mailchimp --plan --json')).toMatchObject(counts);
    expect(there.members).toEqual([]);
    expect(await shell.json('plugs integrations sync mailchimp --json')).toMatchObject({
      ...counts,
      succeeded: 2,
    });
    expect(there.members.map(({ email_address }) => email_address).sort()).toEqual([
      'ada@x.example',
      'bob@x.example',
    ]);
    expect(await shell.json('plugs integrations sync mailchimp --json')).toMatchObject({ planned: 0 });

    const logs = await shell.json<{ items: object[] }>(
      'plugs integrations logs mailchimp --operation sync --json',
    );
    expect(logs.items.at(-1)).toMatchObject({ status: 'success', records_processed: 2, records_failed: 0 });
    const changed =
      "plugs integrations update mailchimp --sync-schedule '0 6 * * *' --sync-timezone Europe/Zurich";
    expect(await shell.json(`${changed} --json`)).toMatchObject({ sync_schedule: '0 6 * * *' });
    expect(await shell.json('plugs integrations get mailchimp --json')).toMatchObject({
      sync_timezone: 'Europe/Zurich',
      next_sync: expect.any(String),
    });
    await shell.say('plugs integrations retry-failed mailchimp');

    // Of two, a provider's name means neither.
    await shell.say(`MAILCHIMP_API_KEY=${there.key} ${connect} --new --name Second`);
    const both = await shell.run('plugs integrations get mailchimp');
    expect([both.code, both.stderr]).toEqual([
      2,
      expect.stringContaining('There are 2 integrations of mailchimp; name one by its id.'),
    ]);
    const [{ id }] = (await shell.json<{ items: [{ id: string }] }>('plugs integrations list --json')).items;
    expect(await shell.json(`plugs integrations get ${id} --json`)).toMatchObject({ id });
  });
});
