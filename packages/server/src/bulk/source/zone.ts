import { IANAZone } from 'luxon';

/** Whether a text is an IANA time zone. */
export function isZone(zone: string): boolean {
  return zone === 'UTC' || IANAZone.isValidZone(zone);
}
