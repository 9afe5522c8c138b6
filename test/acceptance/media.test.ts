/** Many files up and down again by the command line, as a person does it, against `plugs serve`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlace, type Place } from './support/places.ts';

interface Transfers {
  readonly items: readonly {
    readonly file: string;
    readonly id: string | null;
    readonly outcome: string;
    readonly mime_type: string | null;
    readonly error: { readonly code: string } | null;
  }[];
}

let place: Place;
beforeAll(async () => {
  place = await openPlace('server on sqlite');
});
afterAll(() => place?.close());

const json = async (line: string, code = 0): Promise<Transfers> => {
  const done = await place.shell.run(`${line} --json`);
  expect(done.code, done.stderr).toBe(code);
  return JSON.parse(done.stdout) as Transfers;
};

test('many files go up side by side, again without doubling, and come down under their names', async () => {
  const { shell } = place;
  const names = Array.from({ length: 6 }, (_, at) => `photo-${at}.png`);
  for (const [at, name] of names.entries()) {
    const background = { r: 40 * at, g: 90, b: 60 };
    const image = await sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .png()
      .toBuffer();
    shell.write(name, image);
  }
  shell.write('broken.png', readFileSync(path.join(shell.folder, names[0]!)).subarray(0, 90));
  const files = [...names.slice(0, 3), 'missing.png', 'broken.png', ...names.slice(3)].join(' ');

  const first = await json(`plugs media upload ${files}`, 6);
  expect(first.items.map(({ file, outcome }) => [file, outcome])).toEqual([
    ...names.slice(0, 3).map((name) => [name, 'uploaded']),
    ['missing.png', 'failed'],
    ['broken.png', 'failed'],
    ...names.slice(3).map((name) => [name, 'uploaded']),
  ]);
  expect(first.items.flatMap(({ error }) => error?.code ?? [])).toEqual([
    'file_unreadable',
    'media_unprocessable',
  ]);

  const again = await json(`plugs media upload ${names.join(' ')}`);
  expect(again.items.map(({ outcome }) => outcome)).toEqual(names.map(() => 'present'));
  const ids = again.items.map(({ id }) => id!);
  expect(ids).toEqual(first.items.filter(({ error }) => error === null).map(({ id }) => id));

  // A second name for the same bytes is another medium.
  shell.write('copy.png', readFileSync(path.join(shell.folder, names[0]!)));
  const [copy] = (await json('plugs media upload copy.png')).items;
  expect(copy!.outcome).toBe('uploaded');

  // The same file named twice, and once more in another folder, at the same time.
  await shell.say(`mkdir other && printf once > once.txt && cp once.txt other`);
  const once = await json('plugs media upload once.txt once.txt other/once.txt');
  expect(new Set(once.items.map(({ id }) => id)).size).toBe(1);
  expect(once.items.map(({ outcome }) => outcome).sort()).toEqual(['present', 'present', 'uploaded']);

  await shell.say('mkdir down small');
  await json(`plugs media download ${ids.join(' ')} -o down`);
  expect(readdirSync(path.join(shell.folder, 'down')).sort()).toEqual(names);
  const unknown = crypto.randomUUID();
  const part = await json(`plugs media download ${ids[0]} ${unknown} -o small --thumbnail small`, 6);
  expect(part.items.map(({ error }) => error?.code)).toEqual([undefined, 'not_found']);
  const thumbnail = readFileSync(path.join(shell.folder, 'small/photo-0-small.webp'));
  expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: 160, height: 107 });
  const refused = await shell.run(`plugs media download ${ids[0]} -o down`);
  expect([refused.code, refused.stderr]).toEqual([7, expect.stringContaining('is there already')]);
});

test('a list says which files go up and what they are, and hands back what it cannot take', async () => {
  const { shell } = place;
  await shell.say(
    'mkdir -p list/in && plugs media-collections create --name Fair --collection-type event_photos',
  );
  shell.write('list/in/a.txt', 'the first');
  shell.write('list/in/b.txt', 'the second');
  shell.write(
    'list/photos.csv',
    [
      'Path,Title,Alt Text,Access Level,Tags,Collection',
      'in/a.txt,Café,"A, drawn",public,day one; fair,Fair',
      'in/b.txt,,,,,Fair',
      'in/missing.txt,,,,,',
      'in/b.txt,Again,,,,',
      'in/a.txt,,,secret,,',
      'in/c.txt,,,,,Nowhere',
    ].join('\n'),
  );
  const said = async (line: string, code: number) =>
    (await json(line, code)).items.map(({ file, outcome }) => `${file} ${outcome}`);
  const fates = (taken: string) => [
    `list/in/a.txt ${taken}`,
    `list/in/b.txt ${taken}`,
    ...['missing', 'b', 'a', 'c'].map((name) => `list/in/${name}.txt failed`),
  ];
  const command = 'plugs media upload --from list/photos.csv';
  expect(await said(`${command} --dry-run`, 6)).toEqual(fates('uploaded'));
  expect((await json('plugs media list --file-name a.txt --file-name b.txt')).items).toEqual([]);
  expect(shell.has('list/photos.rejects.csv')).toBe(false);

  expect(await said(command, 6)).toEqual(fates('uploaded'));
  expect(shell.read('list/photos.rejects.csv').split('\n')).toEqual([
    '_plugs_line,_plugs_column,_plugs_value,_plugs_rule,_plugs_fix,Path,Title,Alt Text,Access Level,Tags,Collection',
    expect.stringMatching(/^4,,list\/in\/missing\.txt,file_unreadable,.*,in\/missing\.txt,,,,,$/),
    expect.stringMatching(/^5,Path,in\/b\.txt,duplicate,.*Line 3.*,in\/b\.txt,Again,,,,$/),
    expect.stringMatching(/^6,Access Level,secret,enum,/),
    expect.stringMatching(/^7,,Nowhere,reference,/),
    '',
  ]);
  const [first] = await shell
    .json<{ items: Record<string, unknown>[] }>('plugs media list --file-name a.txt --json')
    .then(({ items }) => items);
  expect(first).toMatchObject({
    title: 'Café',
    access_level: 'public',
    tags: ['day one', 'fair'],
    metadata: { alt_text: 'A, drawn' },
  });
  const album = (await shell.say('plugs media-collections list --name Fair --fields id --quiet')).trim();
  expect((await json(`plugs media-collections items ${album}`)).items).toHaveLength(2);

  // Corrected rows go in as they are, and what is there already is given what its row says.
  const rejects = shell.read('list/photos.rejects.csv').split('\n');
  shell.write('list/in/c.txt', 'the third');
  shell.write(
    'list/photos.rejects.csv',
    [rejects[0], rejects[2], rejects[4]!.replace(/,Nowhere$/, ',Fair')].join('\n'),
  );
  const corrected = 'plugs media upload --from list/photos.rejects.csv';
  const mended = ['list/in/b.txt updated', 'list/in/c.txt uploaded'];
  expect(await said(`${corrected} --dry-run`, 0)).toEqual(mended);
  expect(await said(corrected, 0)).toEqual(mended);
  expect(await said(corrected, 0)).toEqual(mended.map((line) => line.replace(/\w+$/, 'present')));

  shell.write('list/odd.csv', 'Path,Colour\nin/a.txt,red\n');
  const odd = await shell.run('plugs media upload --from list/odd.csv');
  expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('"Colour" is none of them')]);
});
