import type {
	Announcement,
	Notice,
	Partner,
	PublishedOffer,
} from '../../../src/catalogue/catalogue.ts';
import { repositoryPage } from '../../../src/catalogue/forge.ts';
import { type ChangeAction, changeActions, suits } from '../../../src/forms/proposal/change.ts';
import { doorsOf } from '../../../src/forms/proposal/manage.ts';
import { it } from '../../../src/i18n/it.ts';
import { folderOf } from '../../../src/i18n/language-folder.ts';
import type { Site } from '../../../src/schema/site.ts';
import { asCode, asText } from '../../card/markdown/as-text.ts';

/** Makes links to pages and doors of a site, for where somebody can follow them in their words. */
export class Links {
	readonly #site: Site;

	constructor(site: Site) {
		this.#site = site;
	}

	offer({ id, title }: Pick<PublishedOffer, 'id' | 'title'>): string {
		return this.named(asText(title, 120), `offerte/${id}/`);
	}

	partner({ id, name }: Pick<Partner, 'id' | 'name'>): string {
		return this.named(asText(name, 120), `partner/${id}/`);
	}

	notice({ id, title }: Pick<Notice, 'id' | 'title'>): string {
		return this.named(asText(title, 140), `avvisi/${id}/`);
	}

	news({ id, title, lang }: Pick<Announcement, 'id' | 'title' | 'lang'>): string {
		const folder = folderOf(lang);
		const path = `${folder === undefined ? '' : `${folder}/`}novita/${id}/`;
		return this.named(asText(title, 120), path);
	}

	/** What can be done with an offer in its state, as its page offers it. */
	offerActions(offer: PublishedOffer): string {
		return changeActions
			.filter((action) => suits(action, offer, offer.state))
			.map((action) => this.#change('offers', offer.id, action))
			.join(' · ');
	}

	partnerActions({ id }: Pick<Partner, 'id'>): string {
		return this.#change('partners', id, 'correggi');
	}

	/** The file on the forge, ready to be edited, for what the forms do not change. */
	edit(file: string): string {
		const { branch } = this.#site;
		const path = file.split('/').map(encodeURIComponent).join('/');
		return `[Modifica il file](${repositoryPage(this.#site)}/edit/${encodeURIComponent(branch)}/${path})`;
	}

	protected named(label: string, path: string): string {
		return `[${label}](${this.addressOf(path)})`;
	}

	protected addressOf(path: string): string {
		const { url } = this.#site;
		return new URL(path, url.endsWith('/') ? url : `${url}/`).href;
	}

	#change(of: 'offers' | 'partners', id: string, action: ChangeAction): string {
		return this.named(it.manage.actions[action], doorsOf({ of, id, action }).form);
	}
}

/**
 * What takes the place of links in a terminal, where an address is as long as it is: names, the page of
 * what is to be looked at, and files. What the forms do the commands do too.
 */
export class TerminalLinks extends Links {
	override offerActions({ id }: PublishedOffer): string {
		return this.addressOf(`offerte/${id}/`);
	}

	override partnerActions({ id }: Pick<Partner, 'id'>): string {
		return this.addressOf(`partner/${id}/`);
	}

	override edit(file: string): string {
		return `Il file è ${asCode(file)}.`;
	}

	protected override named(label: string): string {
		return label;
	}
}
