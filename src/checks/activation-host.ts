import type { Rule } from './rule.ts';
import { textAt } from './written.ts';

/** Merchants activate on the site of the partner that the editors know; another one is looked at by a person. */
export const activationHost: Rule = {
	name: 'activation-host',
	scope: 'entry',
	waivable: true,
	check({ collection, written }, { entries: { partners } }) {
		if (collection !== 'offers') return [];
		const website = hostOf(partners.get(textAt(written, 'partner') ?? '')?.website);
		if (website === undefined) return [];
		return addresses.flatMap((path) => {
			const url = textAt(written, ...path);
			const host = hostOf(url);
			if (host === undefined || host === website || host.endsWith(`.${website}`)) return [];
			const owner = [...partners.values()].find((other) => hostOf(other.website) === host);
			return [
				{
					path,
					value: url,
					problem:
						owner === undefined
							? `L'indirizzo è su «${host}», mentre il sito del partner è «${website}».`
							: `L'indirizzo è di un altro partner, «${owner.name ?? owner.id}»: è su «${host}», mentre il sito del partner è «${website}».`,
					cure: 'Usa una pagina del sito del partner. Per la redazione: se il sito è davvero suo, accettalo con una deroga «activation-host».',
					severity: 'warning' as const,
				},
			];
		});
	},
};

const addresses = [['activation', 'url'], ['termsUrl']];

function hostOf(url: string | undefined): string | undefined {
	const parsed = url === undefined ? null : URL.parse(url);
	return parsed?.hostname.replace(/^www\./, '');
}
