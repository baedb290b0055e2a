// Which addresses may be connected to. The check sits where the socket gets its address, so a name that resolves to
// something else the second time (DNS rebinding) meets it too.
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Thrown into the socket; the exchange turns it into a problem. */
export const ADDRESS_REFUSED = 'EADDRESSREFUSED';

// RFC 6890 and its successors: what is not the public internet.
const closed: readonly (readonly [string, number])[] = [
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
  ['224.0.0.0', 3],
];
// Only 2000::/3 is given out; inside it these lead elsewhere: 6to4 and Teredo carry an IPv4 address of anybody's choice.
const closedInOpenV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closedV4 = new BlockList();
for (const [network, bits] of closed) closedV4.addSubnet(network, bits, 'ipv4');
const openV6 = new BlockList();
openV6.addSubnet('2000::', 3, 'ipv6');
const closedV6 = new BlockList();
for (const [network, bits] of closedInOpenV6) closedV6.addSubnet(network, bits, 'ipv6');

/**
 * Whether an address belongs to the public internet.
 *
 * @param address - IPv4 or IPv6 as text, no brackets. IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as not public.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closedV4.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) only belongs to local addresses.
  if (family !== 6 || address.includes('%')) return false;
  return openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6');
}

/** Whether a host, as a URL writes it, is an address of this machine. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/** Resolves a name to all its addresses. */
export type Resolve = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses?: readonly LookupAddress[]) => void,
) => void;

/** The operating system's resolver. */
export const resolveBySystem: Resolve = (name, done) => systemLookup(name, { all: true }, done);

/**
 * The `lookup` of a socket that connects to public addresses only.
 *
 * @returns fails with code EADDRESSREFUSED where *any* address of the name is not public: a name with one foot inside
 *   is not a public service.
 */
export function guardedLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (name, options, callback) => {
    // Node leaves the list out where it has an error.
    resolve(name, (error, addresses = []) => {
      const [first] = addresses;
      if (error || !first) {
        callback(error ?? refusal(name, 'no address'), []);
        return;
      }
      const inside = addresses.find(({ address }) => !isPublicAddress(address));
      if (inside) callback(refusal(name, inside.address), []);
      else if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(name: string, address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${name} leads to ${address}`), { code: ADDRESS_REFUSED });
}
