import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address is one of the public internet. All others stay alone: a proposal must not make
 * a machine ask its own services, its network, or the address at which clouds give out credentials.
 */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 0) return false;
	if (family === 4) return !reserved.check(address, 'ipv4');
	return publicV6.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
}

// https://www.iana.org/assignments/iana-ipv4-special-registry and the one for IPv6. Addresses in IPv6
// that carry one in IPv4 are refused whole: no public site needs them.
const reserved = new BlockList();
for (const [network, prefix] of [
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
	// Where a cloud answers its own machines, in public space.
	['168.63.129.16', 32],
] as const)
	reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const)
	reserved.addSubnet(network, prefix, 'ipv6');

const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
