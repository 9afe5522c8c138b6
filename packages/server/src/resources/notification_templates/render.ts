import { resources } from '../../generated/resources.ts';
import type { FieldError } from '../../lib/problem.ts';

/** A template's texts. */
export interface Texts {
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/** What placeholders stand for: `contact.first_name` gives a text, or nothing. */
export type Values = (name: string) => string;

// `{{ name }}` or `{{ name | what stands there when it is empty }}`: a value and never an expression.
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*(?:\|([^{}]*))?\}\}/g;

const columns = resources.contacts.columns
  .filter(({ kind }) => kind !== 'json' && kind !== 'uuid')
  .map(({ name }) => `contact.${name}`);
const known = new Set([...columns, 'organization.name', 'unsubscribe_url']);

/** Whether a placeholder of this name can be filled in. */
const isKnown = (name: string): boolean => known.has(name) || /^contact\.metadata\.\w+$/.test(name);

/** What is wrong with the placeholders of a template, each with a pointer to its text. */
export const templateFaults = (texts: Partial<Texts>): FieldError[] =>
  Object.entries(texts).flatMap(([field, text]) => (typeof text === 'string' ? faultsOf(field, text) : []));

const faultsOf = (field: string, text: string): FieldError[] => {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!);
  const unknown = names
    .filter((name) => !isKnown(name))
    .map((name) => ({
      pointer: `/${field}`,
      rule: 'placeholder',
      message: `There is no {{${name}}}. Use ${[...known].join(', ')}, or contact.metadata.<name>.`,
      value: name,
    }));
  const rest = text.replaceAll(PLACEHOLDER, '');
  const stray = /\{\{.{0,40}/.exec(rest);
  if (stray === null) return unknown;
  const message =
    'Write a placeholder as {{contact.first_name}} or {{contact.first_name|a word for nobody}}.';
  return [...unknown, { pointer: `/${field}`, rule: 'placeholder', message, value: stray[0] }];
};

const fill = (text: string, values: Values, form: (value: string) => string): string =>
  text.replaceAll(PLACEHOLDER, (_, name: string, instead = '') => form(values(name) || instead.trim()));

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Fills the placeholders in. Values of HTML are escaped; a subject stays one line. */
export const render = ({ subject, text, html }: Texts, values: Values): Texts => ({
  subject: fill(subject, values, (value) => value.replaceAll(/\s+/g, ' ')),
  text: fill(text, values, (value) => value),
  html: html === null ? null : fill(html, values, escapeHtml),
});

/** The values of one contact. */
export const valuesOf =
  (contact: Readonly<Record<string, unknown>>, others: Readonly<Record<string, string>>): Values =>
  (name) => {
    const [, key, inner] = /^contact\.(\w+)(?:\.(\w+))?$/.exec(name) ?? [];
    if (key === undefined) return others[name] ?? '';
    const value = inner === undefined ? own(contact, key) : own(own(contact, key), inner);
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
  };

/** A member of an object's own: what every object inherits is nobody's data. */
const own = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
