/** Makes the next migration: a numbered file from a template, and its line in the list of all migrations. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const template = `import { sql } from 'kysely';
import type { MigrationContext } from '../schema.ts';

/** Say what this changes and why. Once released it never changes again. */
export const up = async ({ db }: MigrationContext): Promise<void> => {
  await sql\`select 1\`.execute(db);
};
`;

/** Creates `NNNN_name.ts` in `folder` and lists it in index.ts; answers the new file's name. */
export function createMigration(folder: string, name: string): string {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `"${name}" is not a migration's name: use words in small letters joined by _, like add_contact_region.`,
    );
  }
  const present = readdirSync(folder).filter((file) => /^\d{4}_\w+\.ts$/.test(file));
  if (present.some((file) => file.slice(5, -3) === name)) {
    throw new Error(
      `There is a migration called ${name} already: a released migration never changes, so name what is new.`,
    );
  }
  const number = String(Math.max(0, ...present.map((file) => Number(file.slice(0, 4)))) + 1).padStart(4, '0');
  const key = `${number}_${name}`;
  const alias = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const index = path.join(folder, 'index.ts');
  const list = readFileSync(index, 'utf8')
    .replace(/\n\n(?=\/\*\*)/, `\nimport * as ${alias} from './${key}.ts';\n\n`)
    .replace(/\n};\n$/, `\n  '${key}': ${alias},\n};\n`);
  if (!list.includes(`'${key}'`) || !list.includes(`./${key}.ts`))
    throw new Error(`${index} does not look as expected.`);
  writeFileSync(path.join(folder, `${key}.ts`), template, { flag: 'wx' });
  writeFileSync(index, list);
  return `${key}.ts`;
}
