import { ExternalLink } from './ExternalLink.tsx';
import { MailLink } from './MailLink.tsx';
import { PhoneLink } from './PhoneLink.tsx';

/** A contact that calls, writes or opens a page where it is one that can; free text as it is. */
export function ContactValue({ value, lang }: Props) {
	if (phoneNumber.test(value)) return <PhoneLink number={value} />;
	if (mailbox.test(value)) return <MailLink to={value} />;
	if (value.startsWith('https://') && URL.canParse(value)) {
		return <ExternalLink url={value}>{value.replace(/^https:\/\/|\/$/g, '')}</ExternalLink>;
	}
	return <span lang={lang}>{value}</span>;
}

// All of the text must be the contact: a link says nothing of the words around it.
const phoneNumber = /^\+?(?:\d[ .-]{0,2}){5,20}$/;
const mailbox = /^[^\s@?&/]+@[^\s@?&/]+\.[^\s@?&/]+$/;

interface Props {
	value: string;
	/** The language of a text that is no link, where it is not the page's. */
	lang?: string | undefined;
}
