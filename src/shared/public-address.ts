import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** What no address of the outside world has: loopback, private, link-local, shared, multicast, documentation. */
const inside = new BlockList();
for (const [net, bits] of [
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
] as const) {
  inside.addSubnet(net, bits, 'ipv4');
}

/** Of IPv6 only global unicast is outside, and of that not what carries an IPv4 address along or is documentation. */
const outside6 = new BlockList();
outside6.addSubnet('2000::', 3, 'ipv6');
const inside6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  inside6.addSubnet(net, bits, 'ipv6');
}

/** Is this IP address one of the outside world? */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  return family === 6 && outside6.check(address, 'ipv6') && !inside6.check(address, 'ipv6');
}

export interface Resolved {
  address: string;
  family: 4 | 6;
}

/** An address that may not be called. */
export class AddressRefused extends Error {
  constructor(readonly host: string) {
    super(`${host} points to a loopback, private or link-local address`);
    this.name = 'AddressRefused';
  }
}

/**
 * All addresses of a URL's host. Throws AddressRefused when even one of them is not public: whoever resolves the
 * name again may get that one. The caller connects to what is returned and does not resolve anew.
 */
export async function publicAddresses(
  url: URL,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<Resolved[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true, verbatim: true });
  if (!allowPrivate && !found.every(({ address }) => isPublic(address))) throw new AddressRefused(host);
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
