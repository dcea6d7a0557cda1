import { folderOf } from '../i18n/language-folder.ts';

/**
 * The address of a page or a file of this site.
 *
 * @param base the path the site lives under, with or without its last slash
 * @param path the path within the site, without a first slash; empty for the home page
 */
export function address(base: string, path: string): string {
	return base.endsWith('/') ? base + path : `${base}/${path}`;
}

/**
 * The address of a file from the forms, which entries name from the site's root: `/uploads/…`. One that
 * is its own address is shown before it is there.
 */
export function uploadAddress(base: string, file: string): string {
	if (file.startsWith('data:')) return file;
	return address(base, file.replace(/^\//, ''));
}

/**
 * The address of the home page in a language; every address of a page of that language begins so.
 *
 * @param base the path the site lives under, with or without its last slash
 */
export function homeAddress(base: string, lang: string): string {
	const folder = folderOf(lang);
	return address(base, folder === undefined ? '' : `${folder}/`);
}
