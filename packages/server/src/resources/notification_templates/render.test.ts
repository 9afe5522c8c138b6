import { describe, expect, it } from 'vitest';
import { render, templateFaults, valuesOf } from './render.ts';

const ada = {
  first_name: 'Ada',
  company: null,
  notes: '<b>"x"</b>\n& y',
  metadata: { city: 'London', list: [1] },
};
const values = valuesOf(ada, { 'organization.name': 'Acme', unsubscribe_url: 'https://x.example/u' });
const rendered = (text: string) => render({ subject: text, text, html: text }, values);

describe('placeholders', () => {
  it.each([
    ['Dear {{contact.first_name}}', 'Dear Ada'],
    ['{{ contact.company | your company }} of {{contact.metadata.city}}', 'your company of London'],
    [
      '[{{contact.company}}{{contact.metadata.none}}{{contact.metadata.list}}{{contact.metadata.toString}}]',
      '[]',
    ],
    ['{{organization.name}}: {{unsubscribe_url}} $& $1', 'Acme: https://x.example/u $& $1'],
  ])('%s', (text, expected) => {
    expect(templateFaults({ text })).toEqual([]);
    expect(rendered(text).text).toBe(expected);
  });

  it('put values into HTML as text, and into a subject as one line', () => {
    const { subject, text, html } = rendered('{{contact.notes}}');
    expect(text).toBe(ada.notes);
    expect(html).toBe('&lt;b&gt;&quot;x&quot;&lt;/b&gt;\n&amp; y');
    expect(subject).toBe('<b>"x"</b> & y');
  });

  it.each([
    '{{contact.nonsense}}',
    '{{contact.metadata}}',
    '{{user.password_hash}}',
    '{{contact.id}}',
    '{{7*7}}',
    '{{#if x}}',
    'a {{contact.first_name',
  ])('refuse %s', (text) => {
    expect(templateFaults({ text })).toMatchObject([{ pointer: '/text', rule: 'placeholder' }]);
  });
});
