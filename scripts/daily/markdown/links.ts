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
import { asText } from '../../card/markdown/as-text.ts';

/** Makes links to pages and doors of a site. */
export class Links {
	readonly #site: Site;

	constructor(site: Site) {
		this.#site = site;
	}

	offer({ id, title }: Pick<PublishedOffer, 'id' | 'title'>): string {
		return this.#link(asText(title, 120), `offerte/${id}/`);
	}

	partner({ id, name }: Pick<Partner, 'id' | 'name'>): string {
		return this.#link(asText(name, 120), `partner/${id}/`);
	}

	notice({ id, title }: Pick<Notice, 'id' | 'title'>): string {
		return this.#link(asText(title, 140), `avvisi/${id}/`);
	}

	news({ id, title, lang }: Pick<Announcement, 'id' | 'title' | 'lang'>): string {
		const folder = folderOf(lang);
		const path = `${folder === undefined ? '' : `${folder}/`}novita/${id}/`;
		return this.#link(asText(title, 120), path);
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

	#change(of: 'offers' | 'partners', id: string, action: ChangeAction): string {
		return this.#link(it.manage.actions[action], doorsOf({ of, id, action }).form);
	}

	#link(label: string, path: string): string {
		const { url } = this.#site;
		const { href } = new URL(path, url.endsWith('/') ? url : `${url}/`);
		return `[${label}](${href})`;
	}
}
