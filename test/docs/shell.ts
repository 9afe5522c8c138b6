/**
 * The `plugs` commands in a piece of shell: each with its words, quotes taken away. It knows what our pages and
 * examples use: quotes, pipes, substitutions, redirections, variables set in front, here-documents, comments.
 */
export function plugsCommands(script: string): string[][] {
  const commands: string[][] = [[]];
  const heredocs = /<<-?\s*'?(\w+)'?(.*)\n[\s\S]*?^\1$/gm;
  const text = script
    .replaceAll(heredocs, (_, __, rest: string) => rest)
    .replaceAll(/\\\n\s*/g, ' ')
    // What another program answers is a word here.
    .replaceAll(/"?\$\((?!plugs )[^()]*\)"?/g, 'answer');
  for (const [token] of text.matchAll(tokens)) {
    if (/^#/.test(token) || /^[^\S\n]+$/.test(token)) continue;
    if (separator.test(token)) commands.push([]);
    else commands.at(-1)!.push(unquoted(token));
  }
  return commands.flatMap((words) => {
    const start = words.findIndex((word) => !/^(\w+=.*|if|while|do|then|!|\$)$/.test(word));
    if (words[start] !== 'plugs') return [];
    const rest = words.slice(start + 1);
    return [rest.filter((word, at) => !redirection.test(word) && !/^[0-9&]*[<>]+$/.test(rest[at - 1] ?? ''))];
  });
}

const separator = /^(\||\|\||&&|&|;|\n|\w*=?"?\$\(|\))$/;
const redirection = /^[0-9&]*[<>]+/;
/** Longest first: a comment, an opening substitution, an operator, a word with its quoted parts, blanks. */
const tokens =
  /(?<=^|\s)#[^\n]*|(?:\w+=)?"?\$\(|&>\s*|\d?>&\d|\d?[<>]+|\|\||&&|[|&;)\n]|(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"|&;<>()\\])+|[^\S\n]+/g;

function unquoted(word: string): string {
  return word.replaceAll(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g, (_, single, double, escaped) => {
    return single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped;
  });
}
