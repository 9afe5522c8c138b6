import { hubspot } from './hubspot.ts';
import { mailchimp } from './mailchimp.ts';
import type { Provider } from './port.ts';
import { teams } from './teams.ts';
import { zoom } from './zoom.ts';

/** Every system that can be connected. */
export const providers: readonly Provider[] = [hubspot, mailchimp, zoom, teams];

/** The provider of an integration; the contract lets no other name through. */
export const providerOf = (name: string): Provider => {
  const found = providers.find((provider) => provider.name === name);
  if (!found) throw new Error(`No provider ${name} is registered.`);
  return found;
};
