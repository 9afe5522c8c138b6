import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulatedWithClient, json, noon } from './testing/emulated.ts';

let hub: Awaited<ReturnType<typeof emulatedWithClient>>;
beforeAll(async () => {
  hub = await emulatedWithClient();
});
afterAll(() => hub.emulator.close());

const one = (email: string, more: Record<string, string> = {}) => ({
  properties: { email, ...more },
  associations: [],
});

describe("records, through HubSpot's own client", () => {
  test('a contact is created, read, changed, found by e-mail and archived', async () => {
    const { basicApi } = hub.client.crm.contacts;
    const made = await basicApi.create(one('Ada@Example.COM', { firstname: 'Ada' }));
    expect(made).toMatchObject({
      properties: { email: 'ada@example.com', firstname: 'Ada', lastname: null },
    });
    expect(made.createdAt).toEqual(new Date(noon));

    hub.emulator.portal.clock.advance(5);
    const changed = await basicApi.update(made.id, { properties: { lastname: 'Lovelace' } });
    expect(changed.updatedAt).toEqual(new Date(noon + 5));

    const properties = ['lastname', 'phone', 'no_such_property'];
    const read = await basicApi.getById('ADA@example.com', properties, ['lastname'], [], false, 'email');
    expect(Object.keys(read.properties).sort()).toEqual([
      'createdate',
      'hs_object_id',
      'lastmodifieddate',
      'lastname',
      'phone',
    ]);
    expect(read.properties).toMatchObject({ lastname: 'Lovelace', phone: null });
    expect(read.propertiesWithHistory?.lastname).toMatchObject([
      { value: 'Lovelace', sourceType: 'INTEGRATION' },
    ]);

    await basicApi.archive(made.id);
    await expect(basicApi.getById(made.id)).rejects.toMatchObject({ code: 404 });
    const archived = await basicApi.getById(made.id, [], [], [], true);
    expect(archived).toMatchObject({ archived: true, archivedAt: new Date(noon + 5) });
  });

  test('a list goes by id in pages, ten long unless asked otherwise', async () => {
    const { batchApi, basicApi } = hub.client.crm.companies;
    const inputs = Array.from({ length: 25 }, (_, at) => ({
      properties: { name: `C${at}` },
      associations: [],
    }));
    await batchApi.create({ inputs });
    const first = await basicApi.getPage();
    expect(first.results).toHaveLength(10);
    const all = await hub.client.crm.companies.getAll(7, undefined, ['name']);
    expect(all.map(({ properties }) => properties.name)).toEqual(
      inputs.map(({ properties }) => properties.name),
    );
    expect((await hub.call('GET', '/crm/v3/objects/companies?limit=101')).status).toBe(400);
  });

  test('the value of a property is checked by its type, and every mistake is told', async () => {
    const properties = {
      nonsense: '1',
      email: 'not an address',
      lifecyclestage: 'elsewhere',
      numemployees: 'many',
      createdate: '2026-01-01',
      message: 'x'.repeat(65_537),
    };
    const response = await hub.call('POST', '/crm/objects/2026-09/contacts', { properties });
    expect(response.status).toBe(400);
    const body = await json<{ category: string; errors: { code: string }[] }>(response);
    expect(body.category).toBe('VALIDATION_ERROR');
    expect(body.errors.map(({ code }) => code)).toEqual([
      'PROPERTY_DOESNT_EXIST',
      'INVALID_EMAIL',
      'INVALID_OPTION',
      'INVALID_NUMBER',
      'READ_ONLY_VALUE',
      'PROPERTY_VALUE_TOO_LONG',
    ]);
    const typed = await hub.call('POST', '/crm/v3/objects/contacts', { properties: { numemployees: 5 } });
    expect(await json(typed)).toMatchObject({ message: expect.stringContaining('must be a string') });
  });

  test('dates are kept as days at midnight UTC and moments to the millisecond', async () => {
    const create = { groupName: 'contactinformation', type: 'date', fieldType: 'date' } as never;
    await hub.client.crm.properties.coreApi.create('contacts', {
      ...(create as object),
      name: 'met_on',
      label: 'Met',
    } as never);
    const { basicApi } = hub.client.crm.contacts;
    const made = await basicApi.create(one('dates@example.com', { met_on: String(Date.UTC(2026, 1, 28)) }));
    expect(made.properties.met_on).toBe('2026-02-28');
    const late = basicApi.create(one('dates2@example.com', { met_on: String(Date.UTC(2026, 1, 28, 1)) }));
    await expect(late).rejects.toMatchObject({ code: 400 });
    const meeting = { properties: { hs_timestamp: '2026-02-28T10:00:00+02:00' } };
    const held = await json<{ properties: object }>(hub.call('POST', '/crm/v3/objects/meetings', meeting));
    const read = await hub.client.crm.objects.basicApi.getById(
      'meetings',
      (held as never as { id: string }).id,
      ['hs_timestamp'],
    );
    expect(read.properties.hs_timestamp).toBe('2026-02-28T08:00:00.000Z');
  });

  test('an e-mail address belongs to one contact, additional addresses included', async () => {
    const { basicApi } = hub.client.crm.contacts;
    const first = await basicApi.create(one('one@example.com'));
    const second = await basicApi.create(one('two@example.com'));
    const merged = await hub.client.crm.contacts.basicApi.merge({
      primaryObjectId: first.id,
      objectIdToMerge: second.id,
    });
    for (const email of ['ONE@example.com', 'two@example.com']) {
      const again = await hub.call('POST', '/crm/v3/objects/contacts', { properties: { email } });
      expect(again.status).toBe(409);
      expect(await json(again)).toMatchObject({
        category: 'CONFLICT',
        message: `Contact already exists. Existing ID: ${merged.id}`,
      });
    }
  });

  test('a lifecycle stage never moves back, unless it was cleared or the account refuses', async () => {
    const { basicApi } = hub.client.crm.contacts;
    const { id } = await basicApi.create(one('stage@example.com', { lifecyclestage: 'customer' }));
    const stage = async (): Promise<string | null | undefined> =>
      (await basicApi.getById(id, ['lifecyclestage'])).properties.lifecyclestage;
    await basicApi.update(id, { properties: { lifecyclestage: 'lead' } });
    expect(await stage()).toBe('customer');
    hub.emulator.portal.options.lifecycle = 'reject';
    const refused = basicApi.update(id, { properties: { lifecyclestage: 'lead' } });
    await expect(refused).rejects.toMatchObject({ code: 400 });
    await basicApi.update(id, { properties: { lifecyclestage: '' } });
    await basicApi.update(id, { properties: { lifecyclestage: 'lead' } });
    expect(await stage()).toBe('lead');
  });

  test("an administrator's rules hold from 2026-09 on and not before", async () => {
    hub.emulator.portal.options.required = [
      { objectType: 'contacts', properties: ['lastname'] },
      { objectType: 'contacts', when: { property: 'city', value: 'Berlin' }, properties: ['zip'] },
    ];
    const codes = async (path: string, properties: Record<string, string>): Promise<string[]> => {
      const { errors = [] } = await json<{ errors?: { code: string }[] }>(
        hub.call('POST', path, { properties }),
      );
      return errors.map(({ code }) => code);
    };
    const missing = { email: 'rules@example.com', city: 'Berlin' };
    expect(await codes('/crm/objects/2026-09/contacts', missing)).toEqual([
      'MISSING_REQUIRED_PROPERTY',
      'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
    ]);
    expect(await codes('/crm/v3/objects/contacts', missing)).toEqual([]);
    hub.emulator.portal.options.required = [];
  });

  test('what was deleted for good stays away', async () => {
    const { basicApi } = hub.client.crm.contacts;
    const { id } = await basicApi.create(one('gone@example.com'));
    const erase = { objectId: 'gone@example.com', idProperty: 'email' };
    expect((await hub.call('POST', '/crm/v3/objects/contacts/gdpr-delete', erase)).status).toBe(204);
    expect((await hub.call('GET', `/crm/v3/objects/contacts/${id}?archived=true`)).status).toBe(404);
    const again = await hub.call('POST', '/crm/v3/objects/contacts', {
      properties: { email: 'gone@example.com' },
    });
    expect(again.status).toBe(400);
  });

  test('after 90 days the recycle bin is emptied', async () => {
    const { basicApi } = hub.client.crm.contacts;
    const { id } = await basicApi.create(one('bin@example.com'));
    await basicApi.archive(id);
    hub.emulator.portal.clock.advance(89 * 86_400_000);
    expect((await basicApi.getById(id, [], [], [], true)).archived).toBe(true);
    hub.emulator.portal.clock.advance(2 * 86_400_000);
    await expect(basicApi.getById(id, [], [], [], true)).rejects.toMatchObject({ code: 404 });
  });
});

describe('merges', () => {
  test.each(['new-id', 'keep-primary'] as const)(
    '%s: every id leads to the survivor, through chains',
    async (merges) => {
      hub.emulator.portal.options.merges = merges;
      const { basicApi, batchApi } = hub.client.crm.contacts;
      const names = ['a', 'b', 'c'].map((name) => `${name}-${merges}@example.com`);
      const [a, b, c] = await Promise.all(names.map((email) => basicApi.create(one(email))));
      const first = await basicApi.merge({ primaryObjectId: a!.id, objectIdToMerge: b!.id });
      const last = await basicApi.merge({ primaryObjectId: c!.id, objectIdToMerge: b!.id });
      expect(last.id === c!.id).toBe(merges === 'keep-primary');
      for (const { id } of [a!, b!, c!, first]) expect((await basicApi.getById(id)).id).toBe(last.id);
      const read = await basicApi.getById(last.id, ['hs_merged_object_ids', 'hs_additional_emails', 'email']);
      const ids = read.properties.hs_merged_object_ids!.split(';');
      const expected = merges === 'new-id' ? [a!.id, b!.id, first.id, c!.id] : [b!.id, a!.id];
      expect(new Set(ids)).toEqual(new Set(expected));
      expect(read.properties.email).toBe(names[2]);
      expect(read.properties.hs_additional_emails!.split(';').sort()).toEqual(names.slice(0, 2));

      const inputs = [{ id: a!.id }, { id: b!.id }];
      const batch = await batchApi.read({ inputs, properties: ['email'], propertiesWithHistory: [] });
      expect(batch.results.map(({ id }) => id)).toEqual([last.id]);
      const { total } = await hub.client.crm.contacts.searchApi.doSearch({
        query: `-${merges}@`,
        limit: 10,
        after: '0',
        sorts: [],
        properties: [],
        filterGroups: [],
      });
      expect(total).toBe(1);
    },
  );
});
