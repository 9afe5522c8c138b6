import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFileStore, type FileStore } from './files.ts';

const organization = '01a20a1d-8ac8-72cf-9835-a159c365ba8f';
const folder = `org/${organization}/imports`;
const key = `${folder}/one.csv`;

let root: string;
let files: FileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plugs-files-'));
  files = diskFileStore(join(root, 'files'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function content(name = key): Promise<string> {
  return readFile(join(root, 'files', name), 'utf8');
}

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

describe('whole files', () => {
  it('are put from bytes and from a stream, measured, listed and deleted', async () => {
    await files.put(key, Buffer.from('bytes'));
    await files.put(`${folder}/deep/two.csv`, chunks('a', 'bc'));
    expect(await content(`${folder}/deep/two.csv`)).toBe('abc');
    expect(await files.size(key)).toBe(5);
    expect(await files.list(folder)).toEqual([`${folder}/deep/two.csv`, key].sort());
    await files.delete(key);
    await files.delete(key);
    expect(await files.size(key)).toBeUndefined();
    expect(await files.list(folder)).toEqual([`${folder}/deep/two.csv`]);
  });

  it('keep the old content when the new one breaks off', async () => {
    await files.put(key, Buffer.from('old'));
    const broken = (async function* () {
      yield Buffer.from('new');
      throw new Error('client went away');
    })();
    await expect(files.put(key, broken)).rejects.toThrow();
    expect(await content()).toBe('old');
    expect(await readdir(join(root, 'files', folder))).toEqual(['one.csv']);
  });

  it('lists nothing where there is no folder', async () => {
    expect(await files.list(`org/${organization}/nothing`)).toEqual([]);
  });
});

describe('writers and readers', () => {
  it('append, go on where they were told, and cut what stood behind', async () => {
    const first = await files.writer(key, 0);
    await first.write(Buffer.from('hello '));
    await first.write(Buffer.from('wrold'));
    expect(first.position).toBe(11);
    await first.sync();
    await first.close();
    const second = await files.writer(key, 6);
    await second.write(Buffer.from('you'));
    await second.close();
    expect(await content()).toBe('hello you');
    expect((await stat(join(root, 'files', key))).mode & 0o777).toBe(0o600);
  });

  it('refuse to leave a hole', async () => {
    await files.put(key, Buffer.from('abc'));
    await expect(files.writer(key, 4)).rejects.toThrow('the file ends at 3');
  });

  it('read any range and stop at the end', async () => {
    await files.put(key, Buffer.from('0123456789'));
    const reader = await files.reader(key);
    expect(reader.size).toBe(10);
    expect((await reader.read(3, 4)).toString()).toBe('3456');
    expect((await reader.read(8, 100)).toString()).toBe('89');
    expect((await reader.read(50, 100)).toString()).toBe('');
    await reader.close();
  });

  it('say which file is missing', async () => {
    await expect(files.reader(key)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(files.writer(key, 5)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('keys', () => {
  it.each([
    '',
    'one.csv',
    '/etc/passwd',
    'org/other/one.csv',
    `org/${organization}/`,
    `org/${organization}/../${organization}/one.csv`,
    `org/${organization}/..`,
    `org/${organization}/a//b`,
    `org/${organization}/.hidden`,
    `org/${organization}/a\\b`,
    `org/${organization}/a\0b`,
    `org/${organization}/%2e%2e/b`,
    `${key}\n`,
    `./${key}`,
    `org/${organization.toUpperCase()}/a`,
  ])('outside of one organisation are refused everywhere: %j', async (bad) => {
    await expect(files.put(bad, Buffer.alloc(1))).rejects.toThrow(RangeError);
    await expect(files.size(bad)).rejects.toThrow(RangeError);
    await expect(files.delete(bad)).rejects.toThrow(RangeError);
    await expect(files.list(bad)).rejects.toThrow(RangeError);
    await expect(files.reader(bad)).rejects.toThrow(RangeError);
    await expect(files.writer(bad, 0)).rejects.toThrow(RangeError);
  });

  it("of a whole organisation may be listed, and are no file's", async () => {
    await files.put(key, Buffer.from('one'));
    expect(await files.list(`org/${organization}`)).toEqual([key]);
    await expect(files.size(`org/${organization}`)).rejects.toThrow(RangeError);
    await expect(files.delete(`org/${organization}`)).rejects.toThrow(RangeError);
  });
});

// A device that is always full, as the kernel offers it.
describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is told as storage_full, and leaves the old file and no part of the new one', async () => {
    await files.put(key, Buffer.from('old'));
    await symlink('/dev/full', join(root, 'files', `${key}.part`));
    await expect(files.put(key, Buffer.from('new'))).rejects.toMatchObject({
      code: 'storage_full',
      status: 507,
    });
    expect(await content()).toBe('old');
    expect(await readdir(join(root, 'files', folder))).toEqual(['one.csv']);
  });

  it('is told as storage_full while appending, and the position stays', async () => {
    await files.put(key, Buffer.from('x'));
    await symlink('/dev/full', join(root, 'files', folder, 'full'));
    const writer = await files.writer(`${folder}/full`, 0);
    await expect(writer.write(Buffer.from('new'))).rejects.toMatchObject({ code: 'storage_full' });
    expect(writer.position).toBe(0);
    await writer.close();
  });
});
