import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from './breaking.ts';
import type { Document } from './generate/schema.ts';

const text = readFileSync(new URL('./generated/plugs.openapi.json', import.meta.url), 'utf8');

/** The contract after a change. */
function changed(change: (document: Document) => void): string {
  const document = JSON.parse(text) as Document;
  change(document);
  return JSON.stringify(document);
}

describe('a contract that is compared with the last release', () => {
  test('passes when nothing changed', () => {
    expect(compare(text, text).breaks).toBe(false);
  });

  test('passes when it only gained something', () => {
    const grown = changed(({ components }) => {
      components.schemas.ContactUpdate!.properties!.nickname = { type: 'string', description: 'Short name' };
    });
    expect(compare(text, grown).breaks).toBe(false);
  });

  test.each<[string, (document: Document) => void, RegExp]>([
    ['an operation is gone', ({ paths }) => void delete paths['/api/v1/contacts/{id}/convert'], /convert/],
    [
      'an answered field is gone',
      ({ components }) => {
        const contact = components.schemas.Contact!;
        delete contact.properties!.email;
        contact.required = contact.required!.filter((name) => name !== 'email');
      },
      /email/,
    ],
    [
      'a body demands more',
      ({ components }) => {
        components.schemas.ContactCreate!.required = ['company'];
      },
      /company/,
    ],
    [
      'a value is no longer taken',
      ({ components }) => {
        components.schemas.ContactCreate!.properties!.contact_type!.enum = ['target', 'contact'];
      },
      /plug/,
    ],
  ])('fails when %s', (_name, change, named) => {
    const { breaks, report } = compare(text, changed(change));
    expect(breaks).toBe(true);
    expect(report).toMatch(named);
  });
});
