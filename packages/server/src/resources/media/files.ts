import { type LinkedRecord, linkAddress, publicLink } from '../../lib/crypto/links.ts';
import type { Services } from '../services.ts';

/** The folder of all media of an organisation. */
const allMedia = (organization: string): string => `org/${organization}/media`;

/** The folder of a medium's files. */
const mediaFolder = (organization: string, id: string): string => `${allMedia(organization)}/${id}`;

/** The bytes as they were uploaded. */
export const sourceFile = (organization: string, id: string): string =>
  `${mediaFolder(organization, id)}/source`;

/** The cleaned copy that an attempt of the job makes, named by its fencing token. */
export const cleanFile = (organization: string, id: string, attempt: number): string =>
  `${mediaFolder(organization, id)}/${attempt}`;

/** A smaller copy, beside the file that it was made with. */
export const thumbnailFile = (path: string, name: string): string => `${path}.${name}`;

/** Where a medium is found without sign-in, always the same: nowhere, unless it is public. */
export const fileUrl = (publicUrl: string, named: LinkedRecord, access_level: unknown): string | null =>
  access_level === 'public' ? linkAddress(publicUrl, 'ml', publicLink('ml', named)) : null;

/** Hands whole files on to the store where they stay, if that is another one. */
export const handOn = async ({ files, media }: Services, keys: readonly string[]): Promise<void> => {
  if (media === files) return;
  for (const key of keys) {
    const reader = await files.reader(key);
    const bytes = async function* () {
      for (let at = 0; at < reader.size; at += PART_BYTES) yield await reader.read(at, PART_BYTES);
    };
    await media.put(key, bytes(), reader.size).finally(() => reader.close());
  }
};

const PART_BYTES = 1024 ** 2;

/** Removes the files of a medium, but for those to keep where they stay. */
export const removeFiles = async (
  { files, media }: Services,
  organization: string,
  id: string,
  keep: readonly string[] = [],
): Promise<void> => {
  for (const store of new Set([files, media]))
    for (const key of await store.list(mediaFolder(organization, id)))
      if (store !== media || !keep.includes(key)) await store.delete(key);
};

/** Ids of all media that have files, whether their records are there or not. */
export const mediaWithFiles = async ({ files, media }: Services, organization: string): Promise<string[]> => {
  const folder = allMedia(organization);
  const ids = new Set<string>();
  for (const store of new Set([files, media]))
    for (const key of await store.list(folder)) ids.add(key.slice(folder.length + 1).split('/')[0]!);
  return [...ids];
};
