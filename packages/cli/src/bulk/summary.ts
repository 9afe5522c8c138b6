/** What pipelines read: annotations for GitHub, JUnit XML for everything else. */
import type { ImportRow } from '@the-plugs/sdk/resources/imports';
import { xml } from '../output/xml.ts';
import { countsInWords } from './bulk-command.ts';
import { countColumns, type ImportReport } from './report.ts';

/** A report with the rejected rows that are listed in it. */
export interface Listed {
  readonly report: ImportReport;
  readonly rejected: readonly ImportRow[];
}

/** Rejected rows that a summary lists; the rejects file has them all. */
export const rowsListed = 200;

/**
 * Workflow commands of GitHub Actions: an annotation at each rejected line, and a notice with the counts.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubSummary(listed: readonly Listed[]): string {
  const lines = listed.flatMap(({ report, rejected }) => [
    ...rejected.flatMap((row) =>
      causes(row).map(({ line, column, text }) =>
        command('error', { file: report.file, line: String(line), title: column ?? 'row' }, text),
      ),
    ),
    command('notice', { file: report.file, title: 'plugs import' }, countsInWords(report.counts)),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const written = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const given = Object.entries(properties).map(
    ([key, value]) => `${key}=${written(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${given.join(',')}::${written(message)}`;
}

/** JUnit XML: a suite a file, a failed case for each rejected row that is listed, one case for the rest. */
export function junitSummary(listed: readonly Listed[]): string {
  const suites = listed.map(({ report, rejected }) => suite(report, rejected));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suite({ file, import: id, counts }: ImportReport, rejected: readonly ImportRow[]): string {
  const unlisted = counts.rejected - rejected.length;
  const rest =
    unlisted > 0
      ? failure(`${unlisted} more rejected rows`, 'rejected', 'The rejects file has them all.')
      : '';
  const cases = [
    `    <testcase classname="${xml(file)}" name="${xml(countsInWords(counts))}">${rest}</testcase>\n`,
    ...rejected.map((row) => {
      const all = causes(row);
      const text = all.map(({ column, text }) => `${column === null ? '' : `${column}: `}${text}`).join('\n');
      const body = failure(text.split('\n')[0] ?? '', row.errors[0]?.rule ?? 'rejected', text);
      return `    <testcase classname="${xml(file)}" name="line ${row.line}">${body}</testcase>\n`;
    }),
  ];
  const failures = rejected.length + (unlisted > 0 ? 1 : 0);
  const properties = countColumns.map((name) => `      <property name="${name}" value="${counts[name]}"/>\n`);
  return `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">
    <properties>
      <property name="import" value="${xml(id)}"/>
${properties.join('')}    </properties>
${cases.join('')}  </testsuite>
`;
}

function failure(message: string, type: string, text: string): string {
  return `<failure message="${xml(message)}" type="${xml(type)}">${xml(text)}</failure>`;
}

/** Why a row was rejected: each of its errors, or the row's own reason. */
function causes(row: ImportRow): { line: number; column: string | null; text: string }[] {
  if (row.errors.length === 0)
    return [{ line: row.line, column: null, text: row.reason ?? 'This row was rejected.' }];
  return row.errors.map(({ line, column, value, message, fix }) => ({
    line,
    column,
    text: `${column === null ? '' : `${JSON.stringify(value)}: `}${message} ${fix}`,
  }));
}
