/** An address that opens a new message. */
export function MailLink({ to }: { to: string }) {
	return <a href={`mailto:${to}`}>{to}</a>;
}
