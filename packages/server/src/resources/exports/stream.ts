import { recordAudit } from '../../audit/record.ts';
import type { ExportOutcome } from '../../bulk/export/task.ts';
import { exportStream } from '../../bulk/export/thread.ts';
import { externalSources } from '../../store/external-keys.ts';
import type { Answer, Context } from '../handler.ts';
import { fileHeaders } from './download.ts';
import { checkRequest, rowsQuery } from './query.ts';

/** Answers the file while it is written. What goes wrong before the first byte is still a problem of its own. */
export const stream = async (context: Context<'exports.stream'>, fileName: string): Promise<Answer> => {
  const { services, tenant, body, signal } = context;
  const sources = await tenant.read((tx) => externalSources(tx, body.resource));
  const filters = await checkRequest(body, sources);
  const format = body.format ?? 'csv';
  const query = await tenant.read(async (tx) => rowsQuery(tx, body, filters, sources));
  const pieces = exportStream(
    {
      databaseUrl: services.settings.databaseUrl,
      organization: tenant.organization,
      query,
      format,
      guarded: body.formula_safe ?? true,
    },
    signal,
  );
  const first = await pieces.next();
  const stream = audited(context, first, pieces);
  // It stands inside its `try` from here on: whoever leaves before the first byte still ends what is behind it.
  await stream.next();
  return { headers: { ...fileHeaders(format, fileName), 'Accept-Ranges': 'none' }, stream };
};

const NOTHING = new Uint8Array();

type Piece = IteratorResult<Uint8Array, ExportOutcome>;

/** Passes the pieces on, and writes into the audit what left, also when the caller went away in the middle. */
async function* audited(
  { services, tenant, actor, body }: Context<'exports.stream'>,
  first: Piece,
  pieces: AsyncGenerator<Uint8Array, ExportOutcome>,
): AsyncGenerator<Uint8Array> {
  const id = services.world.uuid();
  let bytes = 0;
  let rows: number | null = null;
  try {
    yield NOTHING;
    let piece = first;
    for (; !piece.done; piece = await pieces.next()) {
      bytes += piece.value.length;
      yield piece.value;
    }
    rows = piece.value.rows;
  } finally {
    await pieces.return({ rows: 0, bytes, checksum: null });
    const { resource, format = 'csv', filters = {}, fields = null } = body;
    // No record stands for a stream, so the entry names itself.
    const after = { filters, fields };
    const metadata = { format, rows, bytes, complete: rows !== null };
    await tenant.write((tx) =>
      recordAudit(tx, id, actor, { table: resource, record: id, action: 'export', after, metadata }),
    );
  }
}
