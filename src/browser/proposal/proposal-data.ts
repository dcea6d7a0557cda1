import type { ProposalSettings } from '../../forms/proposal/settings.ts';
import type { Strings } from '../../i18n/it.ts';

/** What the page brings for the form. */
export interface ProposalData extends ProposalSettings {
	text: Pick<Strings, 'card' | 'offer' | 'keep' | 'manage'>;
}
