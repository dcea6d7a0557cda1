import type { ProposalSettings } from '../../forms/proposal/settings.ts';
import type { Strings } from '../../i18n/it.ts';

/**
 * Reads what the site knows for its forms.
 *
 * @throws when there is no connection, or no such file
 */
export async function readProposalData(address: string): Promise<ProposalData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	// The same build has written it.
	return (await response.json()) as ProposalData;
}

/** What the page brings for the form. */
export interface ProposalData extends ProposalSettings {
	text: Pick<Strings, 'card' | 'offer' | 'keep' | 'manage'>;
}
