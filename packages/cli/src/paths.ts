/** Where the CLI keeps things: the XDG folders, or their like on Windows. Nothing is created here. */
import { homedir } from 'node:os';
import { join } from 'node:path';

function base(variable: string, ...home: string[]): string {
  const named = process.env[variable];
  if (named) return named;
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA;
  return join(process.env.HOME || homedir(), ...home);
}

/** Folder of config.json and credentials.json. `PLUGS_CONFIG_DIR` moves it. */
export function configDir(): string {
  return process.env.PLUGS_CONFIG_DIR || join(base('XDG_CONFIG_HOME', '.config'), 'plugs');
}

/** Folder of the local tenants (`--local`). `PLUGS_DATA_DIR` or --data-dir moves it. */
export function dataDir(): string {
  return process.env.PLUGS_DATA_DIR || join(base('XDG_DATA_HOME', '.local', 'share'), 'plugs');
}
