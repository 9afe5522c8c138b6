import type { ExpenseDecisionItem } from '@the-plugs/sdk/resources/expense_decision_items';
import { describe, expect, test } from 'vitest';
import { accountsOf } from './accounts.ts';
import { paymentCsv, paymentXml } from './payment-file.ts';
import { transfersOf } from './payments.ts';

const header = 'person,name,iban,account_number,bic';
const people = `${header}
payer,Engines & Sons,CH93 0076 2011 6238 5295 7,,POFICHBEXXX
Grace@example.com,Grace <Hopper>,DE89370400440532013000,,
a1,Ada,,062-000 12345678,CTBAAU2S
`;
const accounts = accountsOf(people, 'accounts.csv');
const payees = new Map([
  ['g1', { id: 'g1', email: 'grace@example.com' }],
  ['a1', { id: 'a1', email: 'ada@example.com' }],
  ['b1', { id: 'b1', email: 'bob@example.com' }],
]);
const decision = '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10';
const item = (claimant_id: string, amount: string, currency: string) =>
  ({ claimant_id, amount, currency, outcome: 'done' }) as ExpenseDecisionItem;
const items = [
  item('g1', '0.1', 'EUR'),
  item('g1', '0.2', 'EUR'),
  item('g1', '-0.05', 'EUR'),
  item('g1', '1200', 'JPY'),
  item('a1', '99999999999.99', 'EUR'),
];
const batch = () => ({
  decision,
  decidedAt: '2026-11-26T16:09:27.123Z',
  executionDate: '2026-11-30',
  payer: accounts.payer,
  transfers: transfersOf(decision, items, payees, accounts),
});

/** What an element may hold, in this order: the parts of pain.001.001.09 that are written, `?` optional, `+` many. */
const grammar: Record<string, string> = {
  Document: 'CstmrCdtTrfInitn',
  CstmrCdtTrfInitn: 'GrpHdr PmtInf+',
  GrpHdr: 'MsgId CreDtTm NbOfTxs CtrlSum InitgPty',
  InitgPty: 'Nm',
  PmtInf: 'PmtInfId PmtMtd NbOfTxs CtrlSum PmtTpInf? ReqdExctnDt Dbtr DbtrAcct DbtrAgt ChrgBr? CdtTrfTxInf+',
  PmtTpInf: 'SvcLvl',
  SvcLvl: 'Cd',
  ReqdExctnDt: 'Dt',
  Dbtr: 'Nm',
  DbtrAcct: 'Id',
  DbtrAgt: 'FinInstnId',
  FinInstnId: 'BICFI? Othr?',
  CdtTrfTxInf: 'PmtId Amt CdtrAgt? Cdtr CdtrAcct RmtInf',
  PmtId: 'EndToEndId',
  Amt: 'InstdAmt',
  CdtrAgt: 'FinInstnId',
  Cdtr: 'Nm',
  CdtrAcct: 'Id',
  RmtInf: 'Ustrd',
};
const texts: Record<string, RegExp> = {
  MsgId: /^[\w-]{1,35}$/,
  PmtInfId: /^[\w-]{1,35}$/,
  EndToEndId: /^[\w-]{1,35}$/,
  CreDtTm: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  NbOfTxs: /^\d{1,15}$/,
  CtrlSum: /^\d{1,14}\.\d{2,4}$/,
  PmtMtd: /^TRF$/,
  Cd: /^SEPA$/,
  ChrgBr: /^SLEV$/,
  Dt: /^\d{4}-\d\d-\d\d$/,
  Nm: /^.{1,140}$/,
  BICFI: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/,
  IBAN: /^[A-Z]{2}\d{2}[a-zA-Z0-9]{1,30}$/,
  InstdAmt: /^\d{1,14}(\.\d{1,3})?$/,
  Ustrd: /^.{1,140}$/,
};

/** What breaks the grammar; an element is told by its name. */
function faults(xml: string): string[] {
  const found: string[] = [];
  const stack: { name: string; children: string[]; text: string }[] = [{ name: '', children: [], text: '' }];
  for (const [, close, name = '', , text = ''] of xml.matchAll(/<(\/?)([A-Za-z]+)([^>]*)>([^<]*)/g)) {
    if (!close) {
      stack.at(-1)!.children.push(name);
      stack.push({ name, children: [], text });
      continue;
    }
    const { name: opened, children, text: held } = stack.pop()!;
    if (opened !== name) found.push(`</${name}> closes ${opened}`);
    const allowed = children[0] === 'IBAN' || children[0] === 'Othr' ? 'IBAN? Othr?' : grammar[name];
    const shape = (allowed ?? '').split(' ').filter(Boolean);
    const pattern = shape.map((one) => one.replace(/^(\w+)([?+]?)$/, '(?:$1 )$2')).join('');
    const isOther = name === 'Id' || name === 'Othr';
    if (!isOther && !new RegExp(`^${pattern}$`).test(children.map((one) => `${one} `).join('')))
      found.push(`${name} holds ${children}`);
    if (texts[name] && !texts[name].test(held)) found.push(`${name} is "${held}"`);
  }
  return stack.length === 1 ? found : [...found, 'not closed'];
}

describe('a payment file', () => {
  test('is pain.001.001.09 in its order, with sums that add up, and the same each time', () => {
    const xml = paymentXml(batch());
    expect(faults(xml)).toEqual([]);
    expect(xml).toContain('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">');
    expect(xml).toContain('<NbOfTxs>3</NbOfTxs><CtrlSum>100000001200.24</CtrlSum><InitgPty>');
    expect(
      [...xml.matchAll(/InstdAmt Ccy="(\w+)">([^<]+)/g)].map(([, currency, amount]) => [currency, amount]),
    ).toEqual([
      ['EUR', '99999999999.99'],
      ['EUR', '0.25'],
      ['JPY', '1200'],
    ]);
    expect(xml).toContain('<Nm>Grace &lt;Hopper&gt;</Nm>');
    expect(xml).toContain('<Othr><Id>062-000 12345678</Id></Othr>');
    expect(new Set(xml.match(/<EndToEndId>\w+/g)).size).toBe(3);
    expect(
      paymentXml({ ...batch(), transfers: transfersOf(decision, items.toReversed(), payees, accounts) }),
    ).toBe(xml);
    // The check sees what is wrong.
    expect(faults(xml.replace('<PmtMtd>TRF</PmtMtd>', ''))).not.toEqual([]);
    expect(faults(xml.replace(/<MsgId>\w+/, '<MsgId>'))).not.toEqual([]);
  });

  test('is CSV, too', () => {
    expect(paymentCsv(batch()).split('\n')[1]).toMatch(
      /^[0-9a-f]{32},2026-11-30,ada@example.com,Ada,,062-000 12345678,CTBAAU2S,EUR,99999999999.99,1$/,
    );
  });

  test('is not made when somebody cannot be paid: all of them are named', () => {
    const wrong = [
      item('b1', '5', 'EUR'),
      item('g1', '-5', 'EUR'),
      item('a1', '0.001', 'EUR'),
      item('a1', '0.5', 'JPY'),
    ];
    expect(() => transfersOf(decision, wrong, payees, accounts)).toThrow(
      expect.objectContaining({
        code: 'usage',
        options: expect.objectContaining({
          errors: [
            { message: 'bob@example.com has no account in the file.' },
            { message: 'grace@example.com would get less than nothing in EUR.' },
            { message: 'The sum of ada@example.com has more decimals than EUR.' },
            { message: 'The sum of ada@example.com has more decimals than JPY.' },
          ],
        }),
      }),
    );
  });

  test.each([
    ['person,name\npayer,X', 'needs a header with the columns'],
    [`${header}\nx,X,DE89370400440532013000,,`, 'no row of the person "payer"'],
    [`${header}\npayer,X,DE89370400440532013001,,`, 'line 2: "DE89370400440532013001" is no IBAN'],
    [`${header}\npayer,X,,1,NOBIC`, '"NOBIC" is no BIC'],
    [`${header}\npayer,X,,,`, 'give an iban or an account_number'],
    [`${header}\npayer,,,1,`, 'the name of the account holder is missing'],
    [`${header}\npayer,X,,1,\nPAYER,X,,1,`, 'line 3: payer stands there twice'],
  ])('accounts that cannot be meant: %j', (text, message) => {
    expect(() => accountsOf(text, 'accounts.csv')).toThrow(message);
  });
});
