import { z } from 'zod';

/**
 * The address of a program that the CMS speaks to: https, or http on one's own machine to try it out
 * there. A browser compares it letter by letter with where an answer came from, so that it is written as
 * browsers do: in small letters, and without what follows a path.
 */
export function serviceAddress() {
	return z.string().regex(addressForm).max(200);
}

/** The address of a server, without a path. */
export function serverAddress() {
	return z.string().regex(serverForm).max(200);
}

/** The addresses of many sites, each on a host of its own, told apart by `{number}`. */
export function previewAddresses() {
	return z.string().regex(previewForm).max(200);
}

const server = String.raw`(?:https://[a-z0-9-]+(?:\.[a-z0-9-]+)+|http://(?:localhost|127\.0\.0\.1))(?::\d+)?`;
const serverForm = new RegExp(`^${server}/?$`);
const addressForm = new RegExp(String.raw`^${server}(?:/[\w./-]*)?$`);
const name = String.raw`(?:[a-z0-9-]|\{number\})+`;
const previewForm = new RegExp(String.raw`^(?=.*\{number\})https://${name}(?:\.${name})+/$`);
