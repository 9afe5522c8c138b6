/** Our own sources as the tidy tests see them: parsed once a file, with what each imports. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Import {
  /** A file of the repository (`packages/sdk/src/index.ts`), or the bare specifier (`node:fs`, `pg`). */
  readonly to: string;
  readonly local: boolean;
  readonly line: number;
}

export interface Source {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The text with every comment blanked out; lines and columns stay. */
  readonly code: string;
  readonly program: ParseResult['program'];
  readonly imports: readonly Import[];
  /** 1 for the first line. */
  lineAt(offset: number): number;
}

/** What git knows or would add, from the root; what it ignores is not ours to judge. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return [...new Set(listed.toString().split('\0'))]
    .filter((file) => file && existsSync(path.join(root, file)))
    .sort();
}

function blankComments(text: string, comments: ParseResult['comments']): string {
  let code = '';
  let end = 0;
  for (const comment of comments) {
    code += text.slice(end, comment.start) + text.slice(comment.start, comment.end).replaceAll(/[^\n]/g, ' ');
    end = comment.end;
  }
  return code + text.slice(end);
}

function importsOf(file: string, text: string, parsed: ParseResult, lineAt: Source['lineAt']): Import[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const found = [
    ...staticImports.map((it) => it.moduleRequest),
    ...staticExports.flatMap((it) => it.entries.slice(0, 1).flatMap((entry) => entry.moduleRequest ?? [])),
    ...dynamicImports.map((it) => it.moduleRequest),
  ];
  return found.flatMap(({ start, end }) => {
    const literal = /^(['"`])([^$]*)\1$/.exec(text.slice(start, end));
    if (!literal) return []; // A computed import names nothing that could be judged here.
    const specifier = literal[2]!;
    const local = specifier.startsWith('.');
    const to = local ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
    return [{ to, local, line: lineAt(start) }];
  });
}

function parse(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const parsed = parseSync(file, text);
  const failure = parsed.errors[0];
  if (failure) throw new Error(`${file} does not parse: ${failure.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return {
    file,
    text,
    code: blankComments(text, parsed.comments),
    program: parsed.program,
    imports: importsOf(file, text, parsed, lineAt),
    lineAt,
  };
}

/** Every program file written by hand: TypeScript and JavaScript that is not generated. */
export function sources(): Source[] {
  return repositoryFiles()
    .filter((file) => /\.(ts|mts|js|mjs)$/.test(file) && !/(^|\/)(generated|dist|node_modules)\//.test(file))
    .map(parse);
}

export const isTest = (file: string): boolean => /\.test\.ts$/.test(file);
