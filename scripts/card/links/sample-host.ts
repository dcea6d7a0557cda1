/** Whether the host of an address is of those that belong to nobody and never will (RFC 2606, RFC 6761). */
export function isSampleHost(address: string): boolean {
	return /(?:^|\.)(?:example|test|invalid|localhost)\.?$/.test(new URL(address).hostname);
}
