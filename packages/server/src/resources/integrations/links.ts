import type { World } from '../../lib/world.ts';
import type { NewRow, TenantTx } from '../../store/index.ts';

/** Which record there is which one here, and what is known of it. */
export interface Link {
  readonly id: string;
  readonly object: string;
  readonly local_id: string | null;
  readonly remote_id: string | null;
  readonly state: 'sending' | 'linked' | 'ended';
  readonly there: string | null;
  readonly agreed: string | null;
  readonly local_version: number | null;
  readonly moved_at: string | null;
  readonly fault: string | null;
}

type Side = 'local_id' | 'remote_id';

const COLUMNS = [
  'id',
  'object',
  'local_id',
  'remote_id',
  'state',
  'there',
  'agreed',
  'local_version',
  'moved_at',
  'fault',
] as const;
const AT_ONCE = 500;

/** The links of an integration. A plan keeps what it finds out for itself alone, so that it decides as a sync would. */
export class Links {
  readonly #integration: string;
  readonly #world: World;
  readonly #planned: Map<string, Link> | null;

  constructor(integration: string, world: World, isPlan: boolean) {
    this.#integration = integration;
    this.#world = world;
    this.#planned = isPlan ? new Map() : null;
  }

  /** A link that is not kept yet. */
  blank(object: string, known: Partial<Link>): Link {
    return {
      id: this.#world.uuid(),
      object,
      local_id: null,
      remote_id: null,
      state: 'linked',
      there: null,
      agreed: null,
      local_version: null,
      moved_at: null,
      fault: null,
      ...known,
    };
  }

  /** Links by one of their sides. */
  async by(
    tx: TenantTx,
    object: string,
    side: Side,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Link>> {
    const found = new Map<string, Link>();
    for (let at = 0; at < ids.length; at += AT_ONCE)
      for (const link of await this.#read(tx, object, side, ids.slice(at, at + AT_ONCE)))
        found.set(link[side]!, link);
    for (const id of this.#planned === null ? [] : ids) {
      const planned = this.#planned!.get(`${object} ${side} ${id}`);
      if (planned) found.set(id, planned);
    }
    return found;
  }

  /** Keeps a link as it is now. */
  async save(tx: TenantTx, link: Link): Promise<void> {
    if (this.#planned !== null) {
      for (const side of ['local_id', 'remote_id'] as const)
        if (link[side] !== null) this.#planned.set(`${link.object} ${side} ${link[side]}`, link);
      return;
    }
    const { id, ...values } = link;
    const row: NewRow<'integration_links'> = {
      id,
      integration_id: this.#integration,
      ...values,
      created_at: tx.now,
    };
    await tx
      .insertInto('integration_links', row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doUpdateSet(values))
      .execute();
  }

  #read(tx: TenantTx, object: string, side: Side, ids: readonly string[]): Promise<Link[]> {
    return tx
      .selectFrom('integration_links')
      .select([...COLUMNS])
      .where('integration_id', '=', this.#integration)
      .where('object', '=', object)
      .where(side, 'in', ids)
      .execute() as never;
  }
}
