/** The server in our own process: same contract, no port. Loaded only for --local. */
import { CliError } from './errors.ts';
import { isCode } from './files.ts';

/** A job of the local tenant, as far as commands look at it. */
export interface LocalJob {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
}

/** An open local tenant, as `@the-plugs/server/local` hands it out. */
export interface LocalServer {
  /** Answers requests as the HTTP server would. */
  fetch(request: Request): Promise<Response>;
  readonly organization: string;
  /** Runs a job in this process to its end: without a server nobody else does it. */
  runJob(id: string, onProgress?: (job: LocalJob) => void): Promise<LocalJob>;
  /** Runs every job that is due, scheduled ones too, and answers them as they ended. */
  runDue(onProgress?: (job: LocalJob) => void): Promise<readonly LocalJob[]>;
  close(): Promise<void>;
}

interface LocalModule {
  openLocal(options: {
    dataDir: string;
    organization?: string;
    addresses?: Readonly<Record<string, string | undefined>>;
  }): Promise<LocalServer>;
}

/** Settings that say where other systems answer; they hold in local mode as for a server. */
const addressed = [
  'HUBSPOT_BASE_URL',
  'MAILCHIMP_BASE_URL',
  'ZOOM_BASE_URL',
  'ZOOM_LOGIN_URL',
  'MICROSOFT_GRAPH_URL',
  'MICROSOFT_LOGIN_URL',
];

/** Address requests carry in local mode; nothing listens there. */
export const localAddress = 'http://plugs.local';

/**
 * Opens the data folder.
 * @param organization id or name; absent: the first one, made if there is none
 */
export async function openLocal(dataDir: string, organization: string | undefined): Promise<LocalServer> {
  const { openLocal: open } = await loadLocal();
  const addresses = Object.fromEntries(addressed.map((name) => [name, process.env[name]]));
  try {
    return await open({ dataDir, ...(organization !== undefined && { organization }), addresses });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SettingsError') throw error;
    throw new CliError('invalid_settings', error.message, { cause: error });
  }
}

async function loadLocal(): Promise<LocalModule> {
  try {
    return await import('@the-plugs/server/local');
  } catch (cause) {
    if (!isCode(cause, 'ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED')) throw cause;
    throw new CliError(
      'local_unavailable',
      'Local mode needs the package @the-plugs/server, and it is not here.',
      {
        hint: 'In the repository build it with `pnpm build`; elsewhere install it beside the CLI.',
        cause,
      },
    );
  }
}
