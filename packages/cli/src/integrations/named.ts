/** An integration by its id, or by its provider where there is one of that. */
import * as Args from '@oclif/core/args';
import type { Plugs } from '@the-plugs/sdk';
import type { Integration } from '@the-plugs/sdk/resources/integrations';
import { CliError } from '../errors.ts';

export const providers = ['hubspot', 'mailchimp', 'zoom', 'teams'] as const;
export type ProviderName = (typeof providers)[number];

export const whichArg = Args.string({
  required: true,
  ignoreStdin: true,
  description: `Its id, or its provider where there is one integration of that: ${providers.join(', ')}.`,
});

/** Where an integration is looked for. */
export interface Place {
  readonly plugs: Plugs;
  readonly signal: AbortSignal;
  /** A command to type next that works in the same place. */
  readonly again: (words: string) => string;
}

export const isProvider = (text: string): text is ProviderName => providers.some((name) => name === text);

/** The integrations of a provider, the oldest first. */
export const integrationsOf = async (
  { plugs, signal }: Place,
  provider: ProviderName,
): Promise<readonly Integration[]> => {
  const query = { provider: [provider], sort: 'created_at', limit: 200 } as const;
  return (await plugs.integrations.list(query, { signal })).items;
};

/** @throws CliError when a provider has none, or several */
export const onlyOf = async (place: Place, provider: ProviderName): Promise<Integration> => {
  const found = await integrationsOf(place, provider);
  const [only] = found;
  if (found.length === 1) return only!;
  const [what, next] =
    found.length === 0
      ? [`There is no integration of ${provider}.`, `integrations connect ${provider}`]
      : [
          `There are ${found.length} integrations of ${provider}; name one by its id.`,
          `integrations list --provider ${provider}`,
        ];
  throw new CliError('usage', what, { next: [place.again(next)] });
};
