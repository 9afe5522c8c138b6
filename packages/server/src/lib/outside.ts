import { lookup as lookupAddresses } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { DeliveryError } from './delivery-error.ts';

/*
 * The way out to addresses that customers name. Nothing behind our own walls may be reached by it (OWASP API7:2023):
 * every address of the host is looked at, and the connection goes to the very address that was looked at, so that a
 * name which answers differently a moment later gains nothing. Redirects are not followed.
 */

/** IPv4 that is nobody's public address (IANA special-purpose registry, RFC 6890). */
const CLOSED_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Within the global unicast addresses of IPv6: protocol assignments with Teredo, documentation, 6to4. */
const CLOSED_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed = new BlockList();
for (const [net, prefix] of CLOSED_4) closed.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of CLOSED_6) closed.addSubnet(net, prefix, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Networks that the operator of the server allows beside the public ones, as `10.1.0.0/16` or a single address. */
export const networks = (allowed: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const item of allowed) {
    const [net = '', prefix] = item.split('/');
    const family = isIP(net) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(net, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return list;
};

/** Whether text names a network as `networks` takes them. */
export const isNetwork = (text: string): boolean => {
  const [, net = '', prefix] = /^([\d.]+|[\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const family = isIP(net);
  return family !== 0 && (prefix === undefined || Number(prefix) <= (family === 6 ? 128 : 32));
};

const isIn = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an IP address may be reached. What stands for IPv4 within IPv6 is not: nobody public is only there. */
export const isOutside = (address: string, allowed: BlockList): boolean => {
  if (isIn(allowed, address)) return true;
  return isIP(address) === 4
    ? !isIn(closed, address)
    : isIn(globalUnicast, address) && !isIn(closed, address);
};

/** The host of a URL as `net` and `dns` take it: IPv6 without its brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * What keeps a URL from being used, as far as that can be said without asking anybody; undefined for nothing.
 * @returns a rule and a sentence for the one who wrote the URL
 */
export const urlFault = (
  text: string,
  allowed: BlockList,
): { readonly rule: string; readonly message: string } | undefined => {
  if (!URL.canParse(text)) return { rule: 'url', message: 'Write a whole address, https://… .' };
  const url = new URL(text);
  if (url.username || url.password)
    return { rule: 'no_credentials', message: 'Leave name and password out: signatures prove who sends.' };
  const host = hostOf(url);
  const plain = url.protocol === 'http:' && isIP(host) !== 0 && isIn(allowed, host);
  if (url.protocol !== 'https:' && !plain) return { rule: 'https', message: 'Use https://.' };
  if (isIP(host) !== 0 ? !isOutside(host, allowed) : /(^|\.)localhost\.?$/i.test(host))
    return { rule: 'public_address', message: 'Use an address that everybody can reach.' };
  return undefined;
};

/** What was answered, as far as anybody looks at it. */
export interface Answered {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
  /** The header `Retry-After`, if there was one. */
  readonly retryAfter: string | undefined;
}

const BODY_CHARACTERS = 500;

/** Asks for all addresses of a name and hands on only what may be reached; the connection goes there and nowhere else. */
const guardedLookup =
  (allowed: BlockList): LookupFunction =>
  (host, options, done) => {
    lookupAddresses(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const outside = found.filter(({ address }) => isOutside(address, allowed));
      // A name that points inside as well is up to no good.
      if (outside.length === 0 || outside.length < found.length)
        return done(Object.assign(new Error('closed'), { code: CLOSED }), '', 0);
      const [first] = outside;
      return options.all ? done(null, outside as never) : done(null, first!.address, first!.family);
    });
  };

const CLOSED = 'ECLOSED';

const words: Readonly<Record<string, string>> = {
  [CLOSED]: 'The address is not public.',
  ENOTFOUND: 'There is no such host.',
  EAI_AGAIN: 'The name server does not answer.',
  ECONNREFUSED: 'Nothing listens there.',
  ECONNRESET: 'The connection was cut.',
  ETIMEDOUT: 'No answer in time.',
  ABORT_ERR: 'No answer in time.',
};

/** Why nobody answered, without a word about addresses: what is inside is nobody's business. */
const unanswered = (cause: NodeJS.ErrnoException): DeliveryError => {
  const code = cause.code ?? '';
  const isTls = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code);
  return new DeliveryError(
    words[code] ?? (isTls ? `The certificate is not trusted (${code}).` : 'The connection failed.'),
    { isClosed: true, cause },
  );
};

/**
 * Posts to an address that a customer named. Whatever is answered is answered; redirects are answers.
 * @throws DeliveryError when the address may not be reached, or nobody answers in time
 */
export const post = (
  url: string,
  {
    headers,
    body,
    timeoutMs,
    allowed,
  }: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly timeoutMs: number;
    readonly allowed: BlockList;
  },
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const fault = urlFault(url, allowed);
    if (fault) return reject(new DeliveryError(fault.message, { permanent: true }));
    const target = new URL(url);
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = request(target, {
      method: 'POST',
      // A connection of its own: none that was opened to another address is used again.
      agent: false,
      lookup: guardedLookup(allowed),
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    // A timer of its own: whatever the other side does with the connection, this ends, and the connection with it.
    const timer = setTimeout(
      () => asked.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
    const fail = (error: NodeJS.ErrnoException) => reject(unanswered(error));
    asked.on('error', fail);
    asked.on('close', () => {
      clearTimeout(timer);
      // Settled already, unless it was closed without a word.
      fail(Object.assign(new Error(), { code: 'ECONNRESET' }));
    });
    // 101: it turns to another protocol, and says nothing more of the request.
    asked.on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, body: '', retryAfter: undefined });
    });
    asked.on('response', (answer) => {
      let text = '';
      const end = () => {
        resolve({
          status: answer.statusCode ?? 0,
          body: text.slice(0, BODY_CHARACTERS).replaceAll('\0', ''),
          retryAfter: answer.headers['retry-after'],
        });
        asked.destroy();
      };
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
        if (text.length >= BODY_CHARACTERS) end();
      });
      answer.on('end', end);
      answer.on('error', fail);
    });
    asked.end(body);
  });
