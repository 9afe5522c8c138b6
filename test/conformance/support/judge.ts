/** Holds an answer to the contract: documented status, headers, body; a problem with a documented code. */
import { errors } from '@the-plugs/server/generated/errors';
import { document, faults, follow, type Operation, problemSchema } from './contract.ts';
import type { Answer, Request } from './send.ts';

interface Header {
  readonly required?: boolean;
  readonly schema: { readonly type?: string; readonly const?: string };
}

/** Everything about an answer that its operation does not promise; empty when all is well. */
export const judge = (operation: Operation | null, request: Request, answer: Answer): string[] => {
  const head = request.method === 'HEAD';
  const found: string[] = [];
  if (!answer.headers['x-request-id']) found.push('no X-Request-Id');
  if (answer.status >= 500) found.push(`status ${answer.status}: ${answer.text}`);
  if (answer.status >= 400) return [...found, ...(head ? [] : problemFaults(operation, request, answer))];
  if (answer.status === 304 || operation === null) return found;
  const response = operation.responses[answer.status];
  if (!response) return [...found, `undocumented status ${answer.status}`];
  found.push(...headerFaults(response.headers ?? {}, answer));
  if (!head) found.push(...bodyFaults(operation, answer));
  return found;
};

const headerFaults = (promised: Record<string, unknown>, answer: Answer): string[] =>
  Object.entries(promised).flatMap(([name, reference]) => {
    const { required, schema } = follow(reference as Header);
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) return required ? [`no header ${name}`] : [];
    return faults(schema as never, schema.type === 'integer' ? Number(value) : value).map(
      (fault) => `header ${name}: ${fault}`,
    );
  });

const typeOf = (answer: Answer): string => (answer.headers['content-type'] ?? '').split(';')[0]!;

const bodyFaults = (operation: Operation, answer: Answer): string[] => {
  const content = operation.responses[answer.status]?.content;
  const type = typeOf(answer);
  if (!content) return answer.text === '' ? [] : [`a body, where none is documented: ${answer.text}`];
  // A file may be of any type.
  const schema = (content[type] ?? content['*/*'])?.schema;
  if (!schema) return [`undocumented content type "${type}"`];
  if (type !== 'application/json' || schema.type === 'string') return [];
  return faults(schema, JSON.parse(answer.text));
};

const problemFaults = (operation: Operation | null, request: Request, answer: Answer): string[] => {
  if (typeOf(answer) !== 'application/problem+json') return [`a problem of type "${typeOf(answer)}"`];
  const problem = JSON.parse(answer.text) as Record<string, string>;
  const found = faults(problemSchema, problem);
  const code = problem.code as keyof typeof errors;
  const expect = (what: string, is: unknown, should: unknown) =>
    is === should ? [] : [`${what} is ${String(is)}, not ${String(should)}`];
  found.push(
    ...expect('status', problem.status, answer.status),
    ...expect(`status of ${code}`, errors[code]?.status, answer.status),
    ...expect('type', problem.type, `urn:the-plugs:error:${code}`),
    ...expect('request_id', problem.request_id, answer.headers['x-request-id']),
    ...expect('instance', problem.instance, request.path),
  );
  if (operation && !operation.codes.includes(code) && !anywhere(code))
    found.push(`undocumented code ${code}: ${problem.detail}`);
  if (answer.status === 401 && !answer.headers['www-authenticate'])
    found.push('401 without WWW-Authenticate');
  if ([429, 503].includes(answer.status) && !answer.headers['retry-after']) found.push('no Retry-After');
  if (/\bat .*:\d+:\d+|node_modules|SQLITE_|select |insert /.test(answer.text))
    found.push(`shows its inside: ${answer.text}`);
  return found;
};

// Codes that no single operation answers: they come before one is found.
const claimed = new Set(
  Object.values(document.paths).flatMap((item) => Object.values(item).flatMap((one) => one['x-codes'] ?? [])),
);
const anywhere = (code: string): boolean => !claimed.has(code);
