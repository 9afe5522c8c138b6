import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../test/support/engines.ts';
import { resources } from '../generated/resources.ts';
import { createKeyring, type Keyring } from '../lib/crypto/keyring.ts';
import { createRecord } from '../resources/engine/write.ts';
import { refuseWrongSecret, rotateKeys, verifyKeys } from './rotation.ts';
import { seal } from './sealed.ts';

const ORGANIZATIONS = 3;
const VALUES = 4;

describe.each(engines)('keys on %s', (engine) => {
  let base: TestStore;
  const actor = { user_id: null, service_token_id: null, on_behalf_of: null, request_id: null, job_id: null };
  let before: Keyring;
  beforeAll(async () => {
    base = await testStore(engine);
    before = createKeyring(base.secrets, base.world);
    for (let n = 0; n < ORGANIZATIONS; n += 1) {
      const { organization, user } = await base.found();
      await signsIn(organization, user);
      for (let m = 0; m < VALUES; m += 1) await connect(organization, before);
    }
  });
  afterAll(() => base?.close());

  /** Only organisations that somebody can sign in to are known to the directory. */
  const signsIn = (organization_id: string, user_id: string) => {
    const id = base.world.uuid();
    const now = new Date().toISOString();
    const names = { id, email: id, email_key: id, password_hash: '' };
    return base.store.transact(async (directory) => {
      await directory.addIdentity({ ...names, created_at: now, updated_at: now });
      await directory.addMembership({ identity_id: id, organization_id, user_id });
    });
  };
  const connect = (organization: string, keyring: Keyring) =>
    base.store.tenant(organization).write(async (tx) => {
      const id = base.world.uuid();
      const place = { table: 'integrations', column: 'credentials', row: id };
      const credentials = await seal(tx, keyring, '{"access_token":"x"}', place);
      await createRecord(
        { tx, world: base.world, actor },
        resources.integrations,
        { provider: 'hubspot', integration_type: 'crm' },
        { id, credentials },
      );
    });
  const secret = (n: number) => `the secret number ${n} of this rotation test`;
  const keyringOf = (current: number, previous?: string) =>
    createKeyring({ current: secret(current), ...(previous !== undefined && { previous }) }, base.world);
  const all = { faults: [], values: ORGANIZATIONS * VALUES };

  it('rotate while everything stays readable, cut off after any commit and begun again', async () => {
    const keyring = keyringOf(1, base.secrets.current);
    // A server that was started with both secrets reads everything, after each step.
    let commits = 0;
    const begun = {
      store: base.store,
      keyring,
      dataKeys: true,
      // What is new enough is decided once: later attempts find the keys of the first.
      renewBefore: new Date().toISOString(),
    };
    const onStep = async () => {
      commits += 1;
      expect(await verifyKeys(base.store, keyring)).toMatchObject(all);
      throw new Error('cut off');
    };
    const attempt = () => rotateKeys({ ...begun, onStep }).catch((error: Error) => error.message);
    while ((await attempt()) === 'cut off');
    // Rewrapping, a new key and sealing anew, in each organisation.
    expect(commits).toBe(3 * ORGANIZATIONS);
    const alone = keyringOf(1);
    expect(await verifyKeys(base.store, alone)).toMatchObject({
      ...all,
      data_keys: 2 * ORGANIZATIONS,
      under_previous: 0,
      under_older: 0,
    });
    expect(await rotateKeys({ ...begun, keyring: alone })).toMatchObject({
      rewrapped: 0,
      renewed: 0,
      resealed: 0,
    });
  });

  it('of another installation open nothing: a server with a wrong secret does not start', async () => {
    await expect(refuseWrongSecret(base.store, keyringOf(2))).rejects.toMatchObject({
      name: 'StartRefusal',
      hint: expect.stringContaining('SECRET_KEY it had before'),
    });
    expect((await verifyKeys(base.store, keyringOf(2))).faults.length).toBeGreaterThan(ORGANIZATIONS);
    await refuseWrongSecret(base.store, keyringOf(2, secret(1)));
  });
});
