import { isOwnColumn } from '../csv/guard.ts';
import type { Fault } from './fault.ts';
import { nearest, normalizeHeader, tidyHeader } from './header.ts';

/** The columns of a file by name, and what has been used of them. */
export class Columns {
  readonly names: readonly string[];
  readonly #used = new Set<number>();

  constructor(header: readonly string[]) {
    this.names = header.map(tidyHeader);
  }

  /**
   * The 0-based place of a column, marked as used. Names are compared exactly, then without case and punctuation.
   * A name that several columns bear is a fault: which is meant cannot be told.
   */
  find(name: string): number | Fault {
    const exact = this.#places((candidate) => candidate === tidyHeader(name));
    const wanted = normalizeHeader(name);
    const places =
      exact.length > 0 ? exact : this.#places((candidate) => normalizeHeader(candidate) === wanted);
    if (places.length === 1) {
      this.#used.add(places[0]!);
      return places[0]!;
    }
    return places.length === 0 ? this.#missing(name) : duplicateColumns(name, places);
  }

  use(place: number): void {
    this.#used.add(place);
  }

  /** Columns that nothing has used and that are not our own additions. */
  unused(): number[] {
    return this.names.flatMap((name, i) => (this.#used.has(i) || isOwnColumn(name) ? [] : [i]));
  }

  /** How a column is called in messages. */
  label(place: number): string {
    return this.names[place] === '' ? `column ${place + 1}` : `"${this.names[place]}"`;
  }

  #places(matches: (name: string) => boolean): number[] {
    return this.names.flatMap((name, i) => (name !== '' && matches(name) ? [i] : []));
  }

  #missing(name: string): Fault {
    const near = nearest(name, this.names);
    return {
      rule: 'missing_column',
      message: `The file has no column "${name}".`,
      fix:
        near === null
          ? `Its columns: ${this.names.filter((known) => known !== '').join(', ')}.`
          : `Did you mean "${near}"?`,
    };
  }
}

export function duplicateColumns(name: string, places: readonly number[]): Fault {
  const list = places.map((place) => place + 1).join(' and ');
  return {
    rule: 'duplicate_header',
    message: `Columns ${list} are both called "${tidyHeader(name)}".`,
    fix: 'Rename one of them in the file; a column that nothing maps may keep its name.',
    line: 1,
    column: places[1]! + 1,
  };
}
