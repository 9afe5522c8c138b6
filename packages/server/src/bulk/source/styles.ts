import type { Draft, Target } from './draft.ts';
import type { Fault } from './fault.ts';
import type { ColumnGuess, DateStyle, Guess, Styles } from './types.ts';
import { isZone } from './zone.ts';

/**
 * Where local times are: as stated, else where the row itself says it is, else UTC. Decimal and date style: as stated, else as the columns that need one settle it. What nothing settles is a fault
 * that names the choices. A file that we exported uses our own forms and has nothing to settle.
 */
export function planStyles(draft: Draft, targets: readonly Target[]): Styles {
  const { inspection, faults } = draft;
  if (inspection.zone !== undefined && !isZone(inspection.zone)) {
    faults.push({
      rule: 'zone',
      message: `"${inspection.zone}" is no time zone.`,
      fix: 'Give an IANA name such as Europe/London with --zone.',
      flag: '--zone',
    });
  }
  const place = zoneOf(draft, targets);
  warnOfLocalTimes(draft, targets, place);
  const own = inspection.escaped;
  const decimal =
    inspection.decimal ??
    (own
      ? 'point'
      : settle(draft, numberColumns(draft, targets), (column) => column.decimal, 'decimal', 'point', []));
  const date =
    inspection.date_style ??
    (own
      ? 'iso'
      : settle<DateStyle>(
          draft,
          dateColumns(draft, targets),
          (column) => column.date_style,
          'date_style',
          'iso',
          ['iso'],
        ));
  return { decimal, date_style: date, ...place };
}

type Place = Pick<Styles, 'zone' | 'zone_field'>;

/** Times of a record that has a time zone are times there, when the file says which. */
function zoneOf({ inspection, shape }: Draft, targets: readonly Target[]): Place {
  if (inspection.zone !== undefined) return { zone: inspection.zone };
  const zones = shape.columns.filter(({ format }) => format === 'timezone').map(({ name }) => name);
  const named = targets.find(({ target }) => zones.includes(target));
  if (named?.constant !== undefined && isZone(named.constant)) return { zone: named.constant };
  return { zone: 'UTC', ...(named && { zone_field: named.target }) };
}

/** Where a time without an offset is read is said, since it cannot be seen in the data. */
function warnOfLocalTimes(draft: Draft, targets: readonly Target[], { zone, zone_field }: Place): void {
  const offset = /(?:z|utc|[+-]\d\d(?::?\d\d)?)$/i;
  const local = dateColumns(draft, targets).filter(({ samples }) =>
    samples.some((sample) => /\d:\d\d/.test(sample) && !offset.test(sample)),
  );
  if (local.length === 0) return;
  const names = local.map(({ name }) => `"${name}"`).join(', ');
  const where =
    zone_field === undefined
      ? `as ${zone}`
      : `in the ${zone_field} of their row, as ${zone} where it has none`;
  draft.warnings.push(`Times in ${names} carry no offset: they are read ${where} (--zone).`);
}

function numberColumns(draft: Draft, targets: readonly Target[]): ColumnGuess[] {
  return guesses(
    draft,
    targets.filter((target) => {
      const step = target.transforms.find((transform) => transform.do === 'number');
      if (step !== undefined) return step.decimal === undefined;
      return kindOf(draft, target) === 'decimal' && target.transforms.length === 0;
    }),
  );
}

function dateColumns(draft: Draft, targets: readonly Target[]): ColumnGuess[] {
  return guesses(
    draft,
    targets.filter(
      (target) =>
        kindOf(draft, target) === 'datetime' &&
        !target.transforms.some((transform) => transform.do === 'date'),
    ),
  );
}

function kindOf({ shape }: Draft, { target }: Target): string {
  return shape.columns.find(({ name }) => name === target)?.kind ?? 'string';
}

function guesses({ inspection }: Draft, targets: readonly Target[]): ColumnGuess[] {
  return targets.flatMap(({ places }) => places.map((place) => inspection.columns[place]!));
}

/** `always`: choices that need no settling because they are understood in any case. */
function settle<Choice extends string>(
  draft: Draft,
  columns: readonly ColumnGuess[],
  guessOf: (column: ColumnGuess) => Guess<Choice> | null,
  what: 'decimal' | 'date_style',
  fallback: Choice,
  always: readonly Choice[],
): Choice {
  let settled: { choice: Choice; by: ColumnGuess } | undefined;
  let open: ColumnGuess | undefined;
  for (const column of columns) {
    const guess = guessOf(column);
    const choices = guess?.choices.filter((choice) => !always.includes(choice)) ?? [];
    const [choice] = choices;
    if (choices.length > 1) open ??= column;
    else if (choice !== undefined && settled === undefined) settled = { choice, by: column };
    else if (choice !== undefined && settled?.choice !== choice) {
      draft.faults.push(contradiction(what, settled!.by, column));
      return fallback;
    }
  }
  if (settled === undefined && open !== undefined) draft.faults.push(ambiguity(what, open, guessOf(open)!));
  return settled?.choice ?? fallback;
}

function ambiguity(what: 'decimal' | 'date_style', column: ColumnGuess, guess: Guess<string>): Fault {
  const flag = what === 'decimal' ? '--decimal' : '--date-style';
  return {
    rule: what,
    message: `Column ${column.position}, "${column.name}": ${guess.why}.`,
    fix: `Say which with ${flag} ${guess.choices.join(` or ${flag} `)}.`,
    column: column.position,
    flag,
    choices: guess.choices,
  };
}

function contradiction(what: 'decimal' | 'date_style', first: ColumnGuess, second: ColumnGuess): Fault {
  const step = what === 'decimal' ? 'a number transform' : 'a date transform';
  return {
    rule: what,
    message: `Columns "${first.name}" and "${second.name}" use different ${what === 'decimal' ? 'decimal signs' : 'date orders'}.`,
    fix: `Give ${step} for one of them in a mapping file.`,
    column: second.position,
  };
}
