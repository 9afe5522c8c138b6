// The types of the whole document, as openapi-fetch wants them.

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Content, Document, Response } from '../schema.ts';
import { banner } from './sdk.ts';

/** The document as types need it: one error answer an operation instead of twelve, and no examples. */
function shortened(document: Document): Document {
  const problem: Response = {
    description: 'What went wrong',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
    for (const { content } of [operation.requestBody, ...successes.map(([, response]) => response)].filter(
      (one) => one !== undefined,
    ))
      for (const one of Object.values(content ?? {})) withoutExamples(one);
    operation.responses = { ...Object.fromEntries(successes), default: problem };
  }
  delete document.components.examples;
  document.components.responses = {};
  return document;
}

/** They stand in the document, and with each method of the SDK. */
function withoutExamples(content: Content): void {
  delete content.example;
  delete content.examples;
}

/** `packages/sdk/src/generated/schema.ts`. */
export async function schemaTypes(document: Document): Promise<string> {
  const plain = shortened(structuredClone(document)) as unknown as OpenAPI3;
  const nodes = await openapiTS(plain, { silent: true, defaultNonNullable: false });
  return banner('openapi/generated/plugs.openapi.json') + astToString(nodes);
}
