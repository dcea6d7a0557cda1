import type { Days } from '../catalogue/ahead.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { onDays } from './on-days.ts';

/** The ways in which a partner changes what is published, closed until somebody looks for them. */
export function ManageEntry({ title, lead, ways, state, told, email, text }: Props) {
	return (
		<details class="report">
			<summary>{title}</summary>
			<p>{lead}</p>
			<ul class="link-list">
				{ways.map(({ action, address, days }) => (
					<li key={action} {...onDays(days)}>
						<a href={address} hreflang="it">
							{text.actions[action]}
						</a>
					</li>
				))}
			</ul>
			<p class="link-list">
				<a href={mailOf(email, told, text)}>{text.mail}</a>
			</p>
			<details>
				<summary>{text.cms}</summary>
				<ul class="link-list">
					{ways.map(({ action, cms, days }) => (
						<li key={action} {...onDays(days)}>
							<a href={cms} hreflang="it">
								{fill(text.inCms, { action: text.actions[action] })}
							</a>
						</li>
					))}
				</ul>
			</details>
			<p class="link-list">
				<a href={state} hreflang="it">
					{text.state}
				</a>
			</p>
		</details>
	);
}

/** A message in Italian, which the editors read. */
function mailOf(email: string, told: Props['told'], { subject, body }: Props['text']): string {
	// A mail's lines end in both characters (RFC 6068).
	const lines = fill(body, told).replaceAll('\n', '\r\n');
	return `mailto:${email}?subject=${encodeURIComponent(fill(subject, told))}&body=${encodeURIComponent(lines)}`;
}

interface Props {
	title: string;
	lead: string;
	ways: ManageWay[];
	/** The page that tells where proposals stand. */
	state: string;
	/** What a message to the owner of the site names. */
	told: { title: string; page: string };
	/** Of the owner of the site. */
	email: string;
	text: Strings['manage'];
}

/** A change that both doors make. */
interface ManageWay {
	action: keyof Strings['manage']['actions'];
	/** Of the plain form, with the entry's answers in it. */
	address: string;
	/** Of the CMS, which opens the same entry. */
	cms: string;
	/** The days on which it makes sense; see `onDays`. */
	days: Days[];
}
