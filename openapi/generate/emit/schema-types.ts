// The types of the whole document, as openapi-fetch wants them.

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Document } from '../schema.ts';
import { banner } from './sdk.ts';

/** `packages/sdk/src/generated/schema.ts`. */
export async function schemaTypes(document: Document): Promise<string> {
  const plain = structuredClone(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(plain, { silent: true, alphabetize: false });
  return banner('openapi/generated/plugs.openapi.json') + astToString(nodes);
}
