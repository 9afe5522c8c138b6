/**
 * The form of an e-mail address by which people are told apart: NFC, trimmed, lower case.
 * RFC 5321 lets a server tell the local part's case apart, but none in use does, and files never agree on it.
 */
export const canonicalEmail = (address: string): string => address.normalize('NFC').trim().toLowerCase();
