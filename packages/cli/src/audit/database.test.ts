import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../test/support/app.ts';
import { bundleOf, seal } from '../../../../test/support/audit.ts';
import { beneath } from '../../../../test/support/beneath.ts';
import { engines } from '../../../../test/support/engines.ts';
import { verifyBundle } from './bundle.ts';
import { type Keys, keysOf } from './checkpoint.ts';

const trusted = async ({ plugs }: Owner): Promise<Keys> =>
  keysOf((await plugs.audit_checkpoints.keys()).keys.map(({ public_key }) => public_key));

describe.each(engines)('rows changed beneath the server on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
    const open =
      engine === 'postgres'
        ? ['audit_logs', 'audit_leaves'].map((table) => `alter table ${table} disable trigger user`)
        : ['audit_logs', 'audit_leaves'].flatMap((table) => [
            `drop trigger ${table}_no_update`,
            `drop trigger ${table}_no_delete`,
          ]);
    const { organization } = await app.found();
    await beneath(app.db, organization, ...open);
  });
  afterAll(() => app.close());

  const numbered = (seq: number) =>
    `id = (select audit_id from audit_leaves where seq = ${seq} and organization_id = `;
  test.each([
    [
      'a value',
      (org: string) => [
        `update audit_logs set new_values = '{"first_name":"Eve"}' where ${numbered(4)}'${org}')`,
      ],
      4,
    ],
    [
      'who did it',
      (org: string) => [`update audit_logs set user_id = null where ${numbered(3)}'${org}')`],
      3,
    ],
    ['a deleted entry', (org: string) => [`delete from audit_logs where ${numbered(5)}'${org}')`], 5],
    [
      'an entry deleted with its leaf',
      (org: string) => [
        `delete from audit_logs where ${numbered(5)}'${org}')`,
        `delete from audit_leaves where seq = 5 and organization_id = '${org}'`,
      ],
      5,
    ],
    [
      'the leaf',
      (org: string) => [
        `update audit_leaves set leaf_hash = '00' where seq = 2 and organization_id = '${org}'`,
      ],
      2,
    ],
  ])('%s: the entry is named', async (_, statements, seq) => {
    const owner = await app.found();
    for (let at = 0; at < 6; at += 1)
      await owner.plugs.contacts.create({ email: `p${at}@example.com`, first_name: 'P' });
    await seal(owner);
    const keys = await trusted(owner);
    const verified = async () => verifyBundle(await bundleOf(owner), { keys, anchors: [] });
    expect((await verified()).entries).toBeGreaterThanOrEqual(6);
    await beneath(app.db, owner.organization, ...statements(owner.organization));
    await expect(verified()).rejects.toMatchObject({ fault: { seq } });
  });
});
