/** Transfers as a bank takes them: ISO 20022 pain.001.001.09, or CSV. */
import { csvHeader, csvLine } from '../output/delimited.ts';
import { xml } from '../output/xml.ts';
import type { Account } from './accounts.ts';
import { type Transfer, unitsOf } from './payments.ts';

export interface Batch {
  /** Id of the decision: with it the bank knows a file that it had before. */
  readonly decision: string;
  /** When all was decided. */
  readonly decidedAt: string;
  /** When it is to be paid, as 2026-11-26. */
  readonly executionDate: string;
  readonly payer: Account;
  readonly transfers: readonly Transfer[];
}

const csvColumns = [
  'id',
  'execution_date',
  'person',
  'name',
  'iban',
  'account_number',
  'bic',
  'currency',
  'amount',
  'claims',
];

export function paymentCsv({ transfers, executionDate }: Batch): string {
  const rows = transfers.map(({ account: { number, ...account }, ...transfer }) => ({
    ...transfer,
    ...account,
    account_number: number,
    execution_date: executionDate,
  }));
  return csvHeader(csvColumns) + rows.map((row) => csvLine(row, csvColumns)).join('');
}

/** A customer credit transfer initiation: one block for each currency, one transfer for each person in it. */
export function paymentXml(batch: Batch): string {
  const { transfers, payer, decidedAt } = batch;
  const id = batch.decision.replaceAll('-', '');
  const currencies = [...new Set(transfers.map(({ currency }) => currency))];
  const blocks = currencies.map((currency) =>
    block(
      `${id}${currency}`,
      batch,
      currency,
      transfers.filter((one) => one.currency === currency),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
<CstmrCdtTrfInitn>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>${decidedAt.slice(0, 19)}Z</CreDtTm>${totals(transfers)}<InitgPty>${holder(payer)}</InitgPty></GrpHdr>
${blocks.join('\n')}
</CstmrCdtTrfInitn>
</Document>
`;
}

function block(
  id: string,
  { payer, executionDate }: Batch,
  currency: string,
  transfers: readonly Transfer[],
): string {
  // SEPA has rules of its own for euros between IBANs.
  const isSepa =
    currency === 'EUR' && [payer, ...transfers.map((one) => one.account)].every(({ iban }) => iban);
  const kind = isSepa ? '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>' : '';
  const charges = isSepa ? '<ChrgBr>SLEV</ChrgBr>' : '';
  const agent = payer.bic ? bank(payer.bic) : '<FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId>';
  const head = `<PmtInfId>${id}</PmtInfId><PmtMtd>TRF</PmtMtd>${totals(transfers)}${kind}<ReqdExctnDt><Dt>${executionDate}</Dt></ReqdExctnDt>`;
  const debtor = `<Dbtr>${holder(payer)}</Dbtr><DbtrAcct>${account(payer)}</DbtrAcct><DbtrAgt>${agent}</DbtrAgt>${charges}`;
  return `<PmtInf>${head}${debtor}\n${transfers.map(transaction).join('\n')}\n</PmtInf>`;
}

function transaction({ id, currency, amount, account: to, claims }: Transfer): string {
  const agent = to.bic ? `<CdtrAgt>${bank(to.bic)}</CdtrAgt>` : '';
  const said = `Expenses: ${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  return `<CdtTrfTxInf><PmtId><EndToEndId>${id}</EndToEndId></PmtId><Amt><InstdAmt Ccy="${currency}">${amount}</InstdAmt></Amt>${agent}<Cdtr>${holder(to)}</Cdtr><CdtrAcct>${account(to)}</CdtrAcct><RmtInf><Ustrd>${said}</Ustrd></RmtInf></CdtTrfTxInf>`;
}

function totals(transfers: readonly Transfer[]): string {
  const sum = String(transfers.reduce((units, { amount }) => units + unitsOf(amount), 0n)).padStart(5, '0');
  const total = `${sum.slice(0, -4)}.${sum.slice(-4).replace(/0{1,2}$/, '')}`;
  return `<NbOfTxs>${transfers.length}</NbOfTxs><CtrlSum>${total}</CtrlSum>`;
}

/** A name has at most 140 characters there. */
const holder = ({ name }: Account): string => `<Nm>${xml([...name].slice(0, 140).join(''))}</Nm>`;

const bank = (bic: string): string => `<FinInstnId><BICFI>${xml(bic)}</BICFI></FinInstnId>`;

const account = ({ iban, number }: Account): string =>
  iban ? `<Id><IBAN>${iban}</IBAN></Id>` : `<Id><Othr><Id>${xml(number!)}</Id></Othr></Id>`;
