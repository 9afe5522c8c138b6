/** A file of leads as people make them: the same one every time, with mistakes of known kinds in known lines. */

/** Cells of one row, in the order of `columns`. */
type Cells = readonly string[];

export interface Leads {
  readonly header: string;
  /** Rows as they should be; the index is the line of the file less two. */
  readonly clean: readonly Cells[];
  /** Rows as they stand in the file. */
  readonly dirty: readonly Cells[];
  /** How many rows break a rule. */
  readonly broken: number;
  /** How many rows repeat an earlier one. */
  readonly repeated: number;
}

const columns = ['First Name', 'Last Name', 'Email', 'Company', 'Job Title', 'Status', 'Lead Score', 'Notes'];
const email = 2;
const firsts =
  'Ada Grace Alan Edsger Barbara Donald Katherine Linus Margaret Tim Radia Ken Frances Niklaus Jean'.split(
    ' ',
  );
const lasts =
  "Lovelace Hopper Turing Dijkstra Liskov Knuth Johnson Nuñez O'Brien Müller Perlman 李 Allen Wirth Bartik".split(
    ' ',
  );
const companies = [
  'Analytical Engines',
  'Bombe, Ltd',
  'Compiler & Sons',
  'Deep "Blue" Water',
  'Enigma GmbH',
  'Ferranti',
];
const titles = ['Engineer', 'Head of Purchasing', 'Owner', 'Analyst', 'Director, Sales', ''];
const statuses = ['new_client', 'existing_client', 'hot_lead', 'cold_lead'];
const notes = ['', '', 'Met at the spring fair', '=SUM(A1:A9)', 'Says: "call me"', '+49 30 1234 after 5'];

/** Ways to get a row wrong: which cell, and what stands there instead. */
const mistakes: readonly { readonly cell: number; readonly typed: (right: string) => string }[] = [
  { cell: email, typed: (right) => right.replace('@', ' at ') },
  { cell: 5, typed: () => 'warm' },
  { cell: 6, typed: () => '150' },
  { cell: email, typed: () => '' },
];

/** Small, fast, and the same everywhere (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makeLeads(rows: number, seed: number): Leads {
  const random = chance(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const clean: Cells[] = [];
  const dirty: Cells[] = [];
  let broken = 0;
  let repeated = 0;
  for (let number = 1; number <= rows; number++) {
    const first = pick(firsts);
    const cells = [
      first,
      pick(lasts),
      `${first.toLowerCase()}.${number}@example.com`,
      pick(companies),
      pick(titles),
      pick(statuses),
      String(Math.floor(random() * 101)),
      pick(notes),
    ];
    const dice = random();
    const asTyped = [...cells];
    if (dice < 0.02) {
      const { cell, typed } = mistakes[broken % mistakes.length]!;
      asTyped[cell] = typed(cells[cell]!);
      broken++;
    } else if (dice < 0.025 && number > 100) {
      // The same person again, typed differently: the first row wins.
      const earlier = dirty[number - 50]!;
      if (clean[number - 50]!.join() === earlier.join()) {
        asTyped[email] = earlier[email]!.toUpperCase();
        repeated++;
      }
    }
    clean.push(cells);
    dirty.push(asTyped);
  }
  return { header: csvRow(columns), clean, dirty, broken, repeated };
}

/** RFC 4180. */
export function csvRow(cells: Cells): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

/** E-mail of a row, by which it is known. */
export function emailOf(cells: Cells): string {
  return cells[email]!.toLowerCase();
}
