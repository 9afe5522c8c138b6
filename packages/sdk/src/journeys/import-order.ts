import { references } from '../generated/references.ts';
import type { ImportRun } from './imports.ts';

export type ImportSetFile = Pick<ImportRun, 'resource' | 'source' | 'fileName' | 'fileSize' | 'options'>;

/** One file on its way in; a file of a circle of references takes two of them. */
export interface ImportStep {
  /** Place of the file among those given. */
  readonly file: number;
  readonly pass: 1 | 2;
  /** Fields that this pass leaves for the second one. */
  readonly without: readonly string[];
}

/**
 * Which file comes after which: parents before those that name them. Fields that close a circle are left empty first and
 * filled in by a second pass over their file, after all others.
 */
export function importSteps(files: readonly ImportSetFile[]): ImportStep[] {
  const { order, closing } = inOrder(new Set(files.map(({ resource }) => resource)));
  const first = order.flatMap((resource) =>
    files.flatMap((one, file): ImportStep[] => {
      if (one.resource !== resource) return [];
      const without = lookedUp(one).filter((field) => closing.has(`${resource}.${field}`));
      return [{ file, pass: 1, without }];
    }),
  );
  const second = first.filter(({ without }) => without.length > 0);
  return [...first, ...second.map(({ file }): ImportStep => ({ file, pass: 2, without: [] }))];
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

/** Fields of a file that name records by a key of theirs: only these can name what another file makes. */
function lookedUp({ options }: ImportSetFile): string[] {
  const fields = (options?.mapping as { fields?: Record<string, unknown> } | null | undefined)?.fields ?? {};
  return Object.keys(fields).filter((field) => viaOf(options, field) !== undefined);
}

/** `contacts.email`, where the mapping says so. */
export function viaOf(options: ImportSetFile['options'], field: string): string | undefined {
  const fields = (options?.mapping as { fields?: Record<string, unknown> } | null | undefined)?.fields;
  const via = (fields?.[field] as { via?: unknown } | null | undefined)?.via;
  return typeof via === 'string' ? via : undefined;
}
