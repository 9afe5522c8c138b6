import { lendPostgres } from './postgres.ts';

/** Once a run: PostgreSQL stands ready to be asked for, and ends with the run. */
export default async function setup(): Promise<() => Promise<void>> {
  const { stop } = await lendPostgres();
  return stop;
}
