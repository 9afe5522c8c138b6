/**
 * The one form of a decimal: no sign before zero, no zeros that say nothing. `007.50` is `7.5`, `-0.00` is `0`.
 * @param value digits with a point, or a number of at most 15 significant digits (SQLite keeps decimals as such)
 */
export const canonicalDecimal = (value: string | number): string => {
  const [, sign = '', whole = '', fraction = ''] =
    /^([-+]?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(String(value)) ?? [];
  const digits = `${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
};

/** A decimal in ten thousandths, the smallest part that is kept: for exact sums and differences. */
export const toUnits = (decimal: string): bigint => {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(decimal)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(4, '0')}`);
};

/** The decimal of so many ten thousandths. */
export const fromUnits = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(5, '0');
  return canonicalDecimal(`${units < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`);
};
