/** Completion: three small shell scripts that ask `plugs completion words` what may come next. */
import type { Config } from '@oclif/core/config';
import { topicAliases } from './aliases.ts';
import { globalFlags } from './global-flags.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The script of a shell; to be sourced or put where the shell looks for it. */
export const completionScripts: Readonly<Record<Shell, string>> = {
  bash: `# plugs completion for bash. For this shell:  source <(plugs completion bash)
# For good:  plugs completion bash > ~/.local/share/bash-completion/completions/plugs
_plugs() {
  local IFS=$'\\n'
  COMPREPLY=($(plugs completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _plugs plugs
`,
  zsh: `#compdef plugs
# plugs completion for zsh. For this shell:  source <(plugs completion zsh)
# For good:  plugs completion zsh > "\${fpath[1]}/_plugs"
_plugs() {
  local -a lines items
  local line
  lines=("\${(@f)$(plugs completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    [[ -n $line ]] && items+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#items} )); then _describe plugs items; else _files; fi
}
if [[ $funcstack[1] = _plugs ]]; then _plugs "$@"; else compdef _plugs plugs; fi
`,
  fish: `# plugs completion for fish. For this shell:  plugs completion fish | source
# For good:  plugs completion fish > ~/.config/fish/completions/plugs.fish
function __plugs_complete
  set -l tokens (commandline -opc) (commandline -ct)
  set -l found (plugs completion words -- $tokens[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    string join \\n -- $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c plugs -f -a '(__plugs_complete)'
`,
};

export interface Suggestion {
  readonly word: string;
  readonly summary: string;
}

type AnyFlag = {
  readonly type?: string;
  readonly summary?: string;
  readonly options?: readonly string[];
  readonly hidden?: boolean;
};

/**
 * What may stand at the end of a command line.
 * @param words after `plugs`; the last one is being typed and may be empty
 */
export function suggest(config: Config, words: readonly string[], profiles: readonly string[]): Suggestion[] {
  const typed = words.filter((word) => word !== '=');
  const partial = typed.at(-1) ?? '';
  const before = typed.slice(0, -1);
  const path = before.filter((word) => !word.startsWith('-'));
  const topic = Object.keys(topicAliases).find((name) => topicAliases[name] === path[0]);
  if (topic) path[0] = topic.replaceAll('_', '-');
  const command = longestCommand(config, path);
  const flags = { ...command?.flags, ...globalFlags } as Record<string, AnyFlag>;
  const last = before.at(-1) ?? '';
  const open = last.startsWith('--') ? flags[last.slice(2)] : undefined;
  if (open && open.type !== 'boolean') {
    const values = last === '--profile' ? profiles : (open.options ?? []);
    return matching(
      values.map((word) => ({ word, summary: '' })),
      partial,
    );
  }
  if (partial.startsWith('-')) {
    const all = Object.entries(flags).filter(([, flag]) => !flag.hidden);
    return matching(
      all.map(([name, flag]) => ({ word: `--${name}`, summary: flag.summary ?? '' })),
      partial,
    );
  }
  return command ? [] : matching(nextWords(config, path), partial);
}

function longestCommand(config: Config, path: readonly string[]): ReturnType<Config['findCommand']> {
  for (let count = path.length; count > 0; count--) {
    const command = config.findCommand(path.slice(0, count).join(':'));
    if (command) return command;
  }
  return undefined;
}

/** Topics and commands one word further. */
function nextWords(config: Config, path: readonly string[]): Suggestion[] {
  const prefix = path.map((word) => `${word}:`).join('');
  const found = new Map<string, string>();
  for (const command of config.commands) {
    if (command.hidden || !command.id.startsWith(prefix)) continue;
    const [word = '', ...rest] = command.id.slice(prefix.length).split(':');
    const isTopic = rest.length > 0;
    const about = isTopic ? config.findTopic(prefix + word)?.description : command.summary;
    if (!found.has(word) || !isTopic) found.set(word, about ?? '');
  }
  return [...found].map(([word, summary]) => ({ word, summary }));
}

function matching(suggestions: readonly Suggestion[], partial: string): Suggestion[] {
  return suggestions.filter(({ word }) => word.startsWith(partial));
}
