// Plain JavaScript on purpose: it decides which Node runs, so it must run on an old one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. Nothing is asked of the network.
 *
 * @param {string} root the repository's folder
 */
export function isInstalled(root) {
	const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
	return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
		if (path === '') return true;
		if (installed[path] === undefined) return !isNeeded(wanted);
		return (
			installed[path].version === wanted.version && existsSync(join(root, path, 'package.json'))
		);
	});
}

/**
 * The first Node at hand that is new enough: the installed package's, then the one running.
 *
 * @param {string} root the repository's folder
 * @returns {string | undefined} the path of its executable
 */
export function findNode(root) {
	const packaged = Object.entries(packagesOf(join(root, 'package-lock.json')))
		.filter(([, wanted]) => isNodeForThisMachine(wanted))
		.map(([path, wanted]) => join(root, path, wanted.bin.node));
	return [...packaged, process.execPath].find((node) =>
		isAtLeast(versionOf(node), requiredNode(root)),
	);
}

/**
 * The oldest Node that will do, as package.json says it.
 *
 * @param {string} root the repository's folder
 */
export function requiredNode(root) {
	return readJson(join(root, 'package.json')).engines.node.replace(/[^\d.]/g, '');
}

function isNeeded(wanted) {
	return isNodeForThisMachine(wanted) || !(wanted.optional || wanted.devOptional);
}

function isNodeForThisMachine({ bin, os, cpu }) {
	return (
		bin !== undefined &&
		bin.node !== undefined &&
		[].concat(os).includes(process.platform) &&
		[].concat(cpu).includes(process.arch)
	);
}

function versionOf(node) {
	// A Node for another C library is installed too, and only running it tells.
	return String(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout || '');
}

function isAtLeast(version, required) {
	const [found, asked] = [version, required].map((text) =>
		text.replace(/^v/, '').split('.').map(Number),
	);
	const place = asked.findIndex((number, position) => number !== found[position]);
	return place === -1 || found[place] > asked[place];
}

function packagesOf(file) {
	return existsSync(file) ? readJson(file).packages : {};
}

function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}
