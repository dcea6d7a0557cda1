import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each([
	...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
	...['172.16.0.1', '172.31.255.255', '192.168.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1'],
	...['255.255.255.255', '168.63.129.16', '::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254'],
	...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1'],
	...['ff02::1', '2001::1', 'localhost', ''],
])('keeps away from %s', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
	'may ask %s',
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	},
);
