import { references } from '../generated/references.ts';
import type { ImportRun } from './imports.ts';

export type ImportSetFile = Pick<ImportRun, 'resource' | 'source' | 'fileName' | 'fileSize' | 'options'>;

/** One file on its way in; a file of a circle of references takes two of them. */
export interface ImportStep {
  /** Place of the file among those given. */
  readonly file: number;
  readonly pass: 1 | 2;
  /** Fields that close a circle of references: this pass leaves those of them for the second one that are looked up. */
  readonly closing: readonly string[];
}

/**
 * Which file comes after which: parents before those that name them. Fields that close a circle are left empty first and
 * filled in by a second pass over their file, after all others.
 */
export function importSteps(files: readonly ImportSetFile[]): ImportStep[] {
  const { order, closing } = inOrder(new Set(files.map(({ resource }) => resource)));
  return order.flatMap((resource) => {
    const fields = Object.keys(references[resource] ?? {}).filter((name) =>
      closing.has(`${resource}.${name}`),
    );
    return files.flatMap((one, file): ImportStep[] =>
      one.resource === resource ? [{ file, pass: 1, closing: fields }] : [],
    );
  });
}

/** The second pass of a file whose first one left fields alone. */
export function secondPass({ file }: ImportStep): ImportStep {
  return { file, pass: 2, closing: [] };
}

/** Resources, parents first, and the fields that no order can satisfy. */
function inOrder(resources: ReadonlySet<string>): { order: string[]; closing: ReadonlySet<string> } {
  const order: string[] = [];
  const closing = new Set<string>();
  const open = new Set<string>();
  const visit = (resource: string): void => {
    if (order.includes(resource)) return;
    open.add(resource);
    for (const [field, parent] of Object.entries(references[resource] ?? {})) {
      if (!resources.has(parent)) continue;
      if (open.has(parent)) closing.add(`${resource}.${field}`);
      else visit(parent);
    }
    open.delete(resource);
    order.push(resource);
  };
  for (const resource of resources) visit(resource);
  return { order, closing };
}

/** How the fields of a mapping name other records: `contacts.email`, where it says so. Only these can name what another file makes. */
export function viasOf(mapping: unknown): Readonly<Record<string, string>> {
  const fields = (mapping as { fields?: Record<string, unknown> } | null | undefined)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, from]) => {
      const { via } = (from ?? {}) as { via?: unknown };
      return typeof via === 'string' ? [[field, via]] : [];
    }),
  );
}
