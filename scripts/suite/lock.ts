/** What `package-lock.json` says, as far as platforms are concerned. */
export interface Lock {
	packages: Record<string, LockedPackage>;
}

interface LockedPackage {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	optionalDependencies?: Record<string, string>;
}

/**
 * The lock with every optional platform package that it leaves out. npm writes only those that its
 * registry has, and `npm ci` then refuses the lock on every machine. An added one has no checksum
 * until somebody installs from a registry that has it.
 *
 * @returns the completed lock, and the places that were added
 */
export function completeLock({ packages, ...lock }: Lock): { lock: Lock; added: string[] } {
	const wanted = Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
		Object.entries(optionalDependencies).map(([name, version]) => ({
			name,
			entry: { version, ...platformOf(name), ...(dev === true && { dev }), optional: true },
			beside: `${place}/node_modules/${name}`,
			found: placeOf(packages, place, name),
		})),
	);
	const missing = wanted
		.filter(
			({ entry, found }) =>
				isExact(entry.version) && packages[found ?? '']?.version !== entry.version,
		)
		.map(({ name, entry, beside, found }): [string, LockedPackage] => [
			found === undefined ? `node_modules/${name}` : beside,
			entry,
		]);
	const complete = [...Object.entries(packages), ...missing].sort(([one], [other]) =>
		one < other ? -1 : 1,
	);
	return {
		lock: { ...lock, packages: Object.fromEntries(complete) },
		added: missing.map(([place]) => place),
	};
}

/** Where a package is found from where another stands, as Node looks for it. */
function placeOf(packages: Lock['packages'], from: string, name: string): string | undefined {
	const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
	if (place in packages) return place;
	if (from === '') return undefined;
	return placeOf(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/** Platform packages are wanted in one version; of a range, whatever is installed will do. */
function isExact(version: string): boolean {
	return /^\d/.test(version);
}

/** The platform that a package is for, which such packages carry in their names. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
	const words = name.replaceAll('/', '-').split('-');
	const os = Object.entries(systems).find(([word]) =>
		words.some((part) => part.startsWith(word)),
	)?.[1];
	const cpu = words.find((word) => processors.includes(word));
	return { ...(cpu !== undefined && { cpu: [cpu] }), ...(os !== undefined && { os: [os] }) };
}

const systems: Record<string, string> = {
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	openharmony: 'openharmony',
	win: 'win32',
};

const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
