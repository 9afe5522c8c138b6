/**
 * Code blocks of our pages that are executed. What a reader copies is what the test runs:
 *
 * - ` ```bash run ` runs by bash in a folder that all blocks of its page share, with `plugs` on the PATH and what the
 *   blocks before it have set, as in one terminal; it must end with 0, or with N when it says ` ```bash run exit=N `.
 *   A server it leaves running writes its process id to `server.pid`.
 * - ` ```text output ` after it is what it prints on stdout; `…` stands for whatever differs from run to run.
 */
export interface Block {
  readonly line: number;
  readonly script: string;
  readonly exit: number;
  /** What the page says it prints, when it does. */
  readonly output: string | undefined;
}

const fence = /^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm;

/** The executable blocks of a page, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const { 1: language, 2: words = '', 3: body = '', index } of markdown.matchAll(fence)) {
    const line = markdown.slice(0, index).split('\n').length;
    if (language === 'bash' && /^run\b/.test(words)) {
      blocks.push({
        line,
        script: body,
        exit: Number(/exit=(\d+)/.exec(words)?.[1] ?? 0),
        output: undefined,
      });
    }
    if (language === 'text' && words === 'output') {
      const before = blocks.pop();
      if (!before || before.output !== undefined)
        throw new Error(`The output at line ${line} follows no block that runs.`);
      blocks.push({ ...before, output: body });
    }
  }
  return blocks;
}

/** A pattern that matches what the page shows, where `…` may be anything, also several lines when it has its own. */
export function patternOf(output: string): RegExp {
  const quoted = output
    .trim()
    .split('\n')
    .map((line) =>
      line.trim() === '…'
        ? '[\\s\\S]*?'
        : line
            .trimEnd()
            .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('…', '.*'),
    );
  return new RegExp(`^${quoted.join('\\s*\\n')}$`);
}
