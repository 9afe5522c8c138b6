/** Proxies and certificate authorities, as the environment names them, for every request of the process. */
import { readFileSync } from 'node:fs';
import { CliError } from './errors.ts';

const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** The first proxy variable that is set, with its value; credentials in it are not for showing. */
export function proxyFromEnv(): { variable: string; value: string } | undefined {
  const variable = proxyVariables.find((name) => process.env[name]);
  return variable ? { variable, value: process.env[variable] ?? '' } : undefined;
}

/** A proxy address without user and password. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/[^@/]*@/, '//');
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

let prepared = false;

/**
 * Makes fetch honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY (either case), and trust the PEM file named in
 * PLUGS_CA_FILE besides the usual authorities. NODE_EXTRA_CA_CERTS is honoured by Node itself.
 */
export async function prepareNetwork(): Promise<void> {
  if (prepared) return;
  prepared = true;
  const file = process.env.PLUGS_CA_FILE;
  if (file) {
    const { getCACertificates, setDefaultCACertificates } = await import('node:tls');
    try {
      setDefaultCACertificates([...getCACertificates('default'), readFileSync(file, 'utf8')]);
    } catch (cause) {
      throw new CliError(
        'file_unreadable',
        `PLUGS_CA_FILE does not name a PEM file: ${(cause as Error).message}.`,
        {
          where: file,
          cause,
        },
      );
    }
  }
  const proxy = proxyFromEnv();
  if (!proxy) return;
  const http = await import('node:http');
  try {
    http.setGlobalProxyFromEnv();
  } catch (cause) {
    throw new CliError(
      'usage',
      `${proxy.variable} is not a proxy address such as http://proxy.example:3128.`,
      {
        where: withoutCredentials(proxy.value),
        cause,
      },
    );
  }
}
