import { buffer } from 'node:stream/consumers';
import { resources } from '../../generated/resources.ts';
import type { JobRun } from '../../jobs/run.ts';
import { Problem } from '../../lib/problem.ts';
import type { Spool } from '../../lib/spool.ts';
import type { Row } from '../engine/shape.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { spoolAt } from '../spools.ts';
import { cleanFile, fileUrl, handOn, removeFiles, sourceFile, thumbnailFile } from './files.ts';
import { checkImageSize, cleanImage, mustBeCleaned } from './images.ts';
import { HEAD_BYTES, type Kind, kindOf } from './kinds.ts';

type Values = Record<string, unknown>;

/** Finds out what was uploaded and makes it ready. An attempt that comes after the last step only tidies up. */
export const processMedium = async (services: Services, run: JobRun): Promise<Values> => {
  const id = run.params.medium as string;
  let row = await run.tenant.read((tx) => readRecord(tx, resources.media, id, { deleted: true }));
  if (row.status !== 'ready') {
    const found = await look(services, run, row);
    await handOn(services, keysOf(found));
    row = await run.checkpoint(async (tx) => {
      const now = await readRecord(tx, resources.media, id, { deleted: true });
      const name = { organization: run.organization, record: id };
      const file_url = fileUrl(services.settings.publicUrl, name, now.access_level);
      const changed = { ...found, file_url, status: 'ready', error: null };
      const writer = { tx, world: services.world, actor: run.actor };
      return changeRecord(writer, resources.media, now, changed, 'update');
    });
  }
  // The bytes as they came may tell a place: they go as soon as the cleaned copy stands.
  await removeFiles(services, run.organization, id, keysOf(row));
  const { mime_type, file_size, thumbnails } = row;
  return { mime_type, file_size, thumbnails: (thumbnails as unknown[]).length };
};

/** The keys of a medium's file and its thumbnails. */
const keysOf = ({ file_path, thumbnails = [] }: Values): string[] => {
  const copies = (thumbnails as { name: string }[]).map(({ name }) =>
    thumbnailFile(file_path as string, name),
  );
  return [file_path as string, ...copies];
};

/** What the record says of its file from now on. */
const look = async (services: Services, run: JobRun, row: Row): Promise<Values> => {
  const path = sourceFile(run.organization, row.id);
  const source = await spoolAt(services, run.tenant, path);
  const { size, sha256 } = (await source.summary()) ?? { size: 0, sha256: '' };
  if (size === 0) throw new Problem('media_unprocessable', 'The file is empty.');
  const head = await buffer(source.read({ end: Math.min(size, HEAD_BYTES) }));
  const kind = await kindOf(head, row.file_name as string);
  if (mustBeCleaned(kind.mime_type)) return cleaned(services, run, row, source, kind);
  return { ...kind, file_path: path, file_size: size, checksum: sha256 };
};

const cleaned = async (
  services: Services,
  run: JobRun,
  row: Row,
  source: Spool,
  kind: Kind,
): Promise<Values> => {
  checkImageSize(await source.size());
  const image = await cleanImage(kind.mime_type, await buffer(source.read()));
  const file_path = cleanFile(run.organization, row.id, run.fencingToken);
  const keep = async (key: string, bytes: Buffer) => {
    const spool = await spoolAt(services, run.tenant, key);
    await spool.append(0, bytes);
    const { size, sha256 } = await spool.finish();
    return { file_size: size, checksum: sha256 };
  };
  const { width, height } = image;
  const file = { ...kind, file_path, width, height, ...(await keep(file_path, image.bytes)) };
  const thumbnails = [];
  for (const { bytes, ...thumbnail } of image.thumbnails)
    thumbnails.push({ ...thumbnail, ...(await keep(thumbnailFile(file_path, thumbnail.name), bytes)) });
  return { ...file, thumbnails };
};
