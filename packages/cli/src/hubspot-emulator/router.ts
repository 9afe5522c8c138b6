/** From an address to the endpoint behind it. */
import type { Route } from './routes.ts';

/** Dated versions that are understood. */
const dated = ['2026-03', '2026-09'];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface Address {
  /** The address without its version: `crm/objects/contacts`. */
  readonly path: string;
  /** `v3`, `2026-09`; empty when it names none. */
  readonly version: string;
}

/** Takes the version out of an address. */
export function readAddress(pathname: string): Address {
  const parts = pathname.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => /^(v\d+|20\d\d-\d\d)$/.test(part));
  const version = at === -1 ? '' : parts[at]!;
  return { path: parts.filter((_, index) => index !== at).join('/'), version };
}

/** A part that is not well encoded stands for itself: it names nothing that exists. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
}

export class Router {
  readonly #routes: readonly Compiled[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => {
      const source = route.path.replace(
        /:(\w+)(\([^)]+\))?/g,
        (_, name, only) => `(?<${name}>${only ?? '[^/]+'})`,
      );
      return { route, pattern: new RegExp(`^${source}$`) };
    });
  }

  find(method: string, { path, version }: Address): Match | undefined {
    for (const { route, pattern } of this.#routes) {
      if (route.method !== method) continue;
      if (!route.versions.includes(version) && !dated.includes(version)) continue;
      const found = pattern.exec(path);
      if (!found) continue;
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { route, params: Object.fromEntries(params) };
    }
    return undefined;
  }
}
