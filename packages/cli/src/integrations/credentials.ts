/** Where credentials and settings of an integration come from; never from the command line. */
import type { IntegrationProvider } from '@the-plugs/sdk/resources/integrations';
import { CliError } from '../errors.ts';
import { objectData, parseJson } from '../input.ts';
import type { Row } from '../output/cell.ts';

/** The variable that holds a credential, for example MAILCHIMP_API_KEY. */
export const variableOf = (provider: string, credential: string): string =>
  `${provider}_${credential}`.toUpperCase();

/**
 * What the provider asks for: from a file, from the environment, or typed in.
 * @param file its name, or - for stdin
 */
export async function readCredentials(
  { name, credentials }: IntegrationProvider,
  file: string | undefined,
  ask: (question: string, kind: 'input' | 'password') => Promise<string>,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  if (file !== undefined) return texts(await objectData(file === '-' ? '-' : `@${file}`, signal));
  const given: Record<string, string> = {};
  for (const { name: credential, required, description } of credentials) {
    const known = process.env[variableOf(name, credential)];
    if (known) given[credential] = known;
    else if (required)
      given[credential] = await ask(
        `${credential} (${description})`,
        credential.endsWith('_id') ? 'input' : 'password',
      );
  }
  return given;
}

const texts = (row: Row): Record<string, string> => {
  if (Object.values(row).every((value) => typeof value === 'string')) return row as Record<string, string>;
  throw new CliError('invalid_json', 'Credentials are texts, such as {"api_key": "…-us21"}.');
};

/** `name=value` as the provider's setting has it: lists with commas between, objects as JSON. */
export function readSettings({ title, settings }: IntegrationProvider, given: readonly string[]): Row {
  const chosen: Record<string, unknown> = {};
  for (const one of given) {
    const [name = '', ...rest] = one.split('=');
    const value = rest.join('=');
    const setting = settings.find((known) => known.name === name);
    if (!setting || rest.length === 0) {
      const names = settings.map((known) => known.name).join(', ');
      throw new CliError('usage', `--setting ${one}: write NAME=VALUE; ${title} has ${names}.`);
    }
    chosen[name] = parsed(setting.type, name, value);
  }
  return chosen;
}

const parsed = (type: string, name: string, value: string): unknown => {
  if (type === 'list') return value.split(',').map((one) => one.trim());
  if (type === 'object') return parseJson(value, `--setting ${name}`);
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
};
