import { Problem } from '../../lib/problem.ts';
import type { Tenant } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { answerFile } from '../file-answer.ts';
import type { Answer } from '../handler.ts';
import type { Services } from '../services.ts';
import { spoolAt } from '../spools.ts';
import { thumbnailFile } from './files.ts';

interface Call {
  readonly services: Services;
  readonly tenant: Tenant;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: { readonly thumbnail?: string | undefined };
}

interface Thumbnail {
  readonly name: string;
  readonly mime_type: string;
  readonly file_size: number;
  readonly checksum: string;
}

interface File extends Omit<Thumbnail, 'name'> {
  readonly path: string;
  readonly file_name: string;
}

/** What a browser may show by itself: it holds no script. HTML and SVG do, PDF may. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|avif)|audio\/[\w.+-]+|video\/[\w.+-]+)$/;

/**
 * Sends the file of a medium, or one of its thumbnails, whole or in part.
 * @throws Problem media_state until it is ready, not_found for a thumbnail that there is not, range_not_satisfiable
 */
export const sendMedium = async (
  { services, tenant, headers, query }: Call,
  row: Row,
  further: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const { path, file_name, mime_type, file_size, checksum } = fileOf(row, query.thumbnail);
  const spool = await spoolAt(services, tenant, path, services.media);
  return answerFile(headers, {
    size: file_size,
    etag: `"${checksum}"`,
    headers: {
      'Content-Type': mime_type.startsWith('text/') ? `${mime_type}; charset=utf-8` : mime_type,
      'Content-Disposition': disposition(mime_type, file_name),
      'X-Content-Type-Options': 'nosniff',
      ...further,
    },
    read: (part) => spool.read(part ?? {}),
  });
};

const fileOf = (row: Row, thumbnail: string | undefined): File => {
  if (row.status !== 'ready')
    throw new Problem('media_state', `The medium is ${String(row.status)}; only a ready one has a file.`);
  if (row.file_path === null)
    throw new Problem('media_state', 'The file of this medium went with the time for which it was kept.');
  const whole = { ...row, path: row.file_path } as unknown as File;
  if (thumbnail === undefined) return whole;
  const found = (row.thumbnails as Thumbnail[]).find(({ name }) => name === thumbnail);
  if (!found) throw new Problem('not_found', `This medium has no ${thumbnail} thumbnail.`);
  const stem = whole.file_name.replace(/\.[^.]*$/, '');
  return { ...found, path: thumbnailFile(whole.path, found.name), file_name: `${stem}-${found.name}.webp` };
};

/** Content-Disposition with a name that no header can be broken with (RFC 6266, RFC 8187). */
export const disposition = (mime_type: string, name: string): string => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const how = SHOWN.test(mime_type) ? 'inline' : 'attachment';
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
};
