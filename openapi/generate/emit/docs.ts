// The generated reference pages.

import type { Model, Operation } from '../model.ts';
import { always, withToken } from '../problems.ts';
import { cliExamples } from './cli.ts';
import { sdkExample } from './sdk.ts';
import { scopesOfRole } from './server.ts';

const note = (source: string): string =>
  `<!-- Made from ${source} by \`node openapi/generate/main.ts\`. Do not edit. -->\n\n`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((line) => `| ${line.map(cell).join(' | ')} |\n`).join('');
}

/** `docs/reference/errors.md`: every code, when it comes, what to do. */
export function errorsPage(model: Model): string {
  const sections = Object.entries(model.source.errors).map(([code, entry]) => {
    const users = model.operations.filter((operation) => operation.codes.includes(code));
    const everywhere = users.length === model.operations.length;
    const where =
      users.length === 0
        ? 'Outside any one operation.'
        : everywhere
          ? 'Any operation.'
          : users.length > 12
            ? `${users.length} operations, for example ${users
                .slice(0, 3)
                .map((one) => `\`${one.id}\``)
                .join(', ')}.`
            : `${users.map((one) => `\`${one.id}\``).join(', ')}.`;
    const retry = entry.retryable
      ? '\n\nThe same request may succeed later; the SDK tries again by itself.'
      : '';
    return `## ${code}\n\n**${entry.status}** ${entry.title}. ${entry.hint}${retry}\n\nAnswered by: ${where}\n`;
  });
  return `${note('openapi/errors.yaml')}# Errors\n\nEvery error is an \`application/problem+json\` document (RFC 9457). Its \`code\` is one of these and never\nchanges its meaning; its \`type\` is \`urn:the-plugs:error:<code>\`. In the SDK each code has a class of its own.\n\n${sections.join('\n')}`;
}

/** `docs/reference/scopes.md`: scopes, roles, and which operation needs what. */
export function scopesPage(model: Model): string {
  const { scopes, roles } = model.source.roles;
  const names = Object.keys(roles);
  const granted = names.map((role) => scopesOfRole(model, role));
  const rows = Object.entries(scopes).map(([scope, text]) => [
    `\`${scope}\``,
    text,
    ...granted.map((list) => (list.includes(scope) ? 'yes' : '')),
  ]);
  const needs = Object.keys(scopes).map((scope) => [
    `\`${scope}\``,
    model.operations
      .filter((one) => one.scopes?.includes(scope))
      .map((one) => `\`${one.id}\``)
      .join(', '),
  ]);
  const listed = (filter: (operation: Operation) => boolean): string =>
    model.operations
      .filter(filter)
      .map((one) => `\`${one.id}\``)
      .join(', ');
  return [
    note('openapi/roles.yaml'),
    '# Scopes and roles\n\nA person has one role in an organisation, a service token a list of scopes. Each operation names the scopes it\nneeds.\n\n',
    table(['scope', 'allows', ...names], rows),
    '\n## Roles\n\n',
    table(
      ['role', 'for'],
      Object.entries(roles).map(([role, entry]) => [`\`${role}\``, entry.description]),
    ),
    '\n## What each scope opens\n\n',
    table(['scope', 'operations'], needs),
    `\nAny signed-in caller: ${listed((one) => one.scopes?.length === 0)}.\n\nNo token: ${listed((one) => one.scopes === null)}.\n\n`,
    `\`imports.create\` and \`exports.create\` also need the scope of the resource they name: write to import, read to\nexport.\n`,
  ].join('');
}

/** `docs/reference/operations.md`: every operation as request, SDK call and command. */
export function operationsPage(model: Model): string {
  const sections = model.groups.map((group) => {
    const tag = model.source.frame.tags.find((entry) => entry.name === group);
    const operations = model.operations.filter((operation) => operation.group === group);
    return `## ${group}\n\n${tag?.description}.\n\n${operations.map((one) => operationSection(one, model)).join('\n')}`;
  });
  return `${note('openapi/paths')}# Operations\n\nEach operation has one name everywhere: in the contract, as an SDK call, as a command, as a permission.\n\nAny operation can answer ${always.map(errorLink).join(', ')}; any that needs a token\n${withToken.map(errorLink).join(', ')}. They are not repeated below.\n\n${sections.join('\n')}`;
}

const errorLink = (code: string): string => `[${code}](errors.md#${code})`;

function operationSection(operation: Operation, model: Model): string {
  const { scopes } = operation;
  const own = operation.codes.filter((code) => !always.includes(code) && !withToken.includes(code));
  const needs =
    scopes === null
      ? 'no token'
      : scopes.length === 0
        ? 'any signed-in caller'
        : scopes.map((one) => `\`${one}\``).join(', ');
  return [
    `### ${operation.id}\n\n`,
    `\`${operation.method} ${operation.path}\` → ${operation.success}. Needs: ${needs}.\n\n`,
    `${operation.description}\n\n`,
    `\`\`\`ts\n${sdkExample(operation, model)}\n\`\`\`\n\n`,
    `\`\`\`sh\n${cliExamples(operation, model).join('\n')}\n\`\`\`\n\n`,
    own.length > 0 ? `Errors: ${own.map(errorLink).join(', ')}.\n` : 'Errors: those of any operation.\n',
  ].join('');
}
