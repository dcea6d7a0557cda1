import type { EntryFile } from '../../forms/proposal/entry-file.ts';
import { forgePage, mailTo, mailWith } from '../../forms/proposal/hand-over.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { ProposalData } from './proposal-data.ts';
import type { ProposedPicture } from './chosen-pictures.ts';
import { copy } from './copy.ts';
import { Downloads, folderOf, nameOf } from './Downloads.tsx';
import type { ProposedFile } from './proposal.ts';

/** The ways to send a proposal: by mail, with a file, or on the forge. */
export function HandOver({ files, pictures, letter, words, github, site, announce }: Props) {
	const { email } = site.owner;
	const { subject, lead, enclosed, orElse } = letter;
	const mail = mailWith(email, { subject, lead }, enclosed);
	const mailLead = pictures.length === 0 ? text.mailLead : text.mailPicture;
	const short = mailTo(email, { subject, lead: orElse });
	return (
		<section aria-labelledby={sendId}>
			<h3 id={sendId} tabIndex={-1}>
				{words.title}
			</h3>
			<p>{words.lead}</p>
			{files.length > 1 && <p>{text.two}</p>}
			<div class="hand-over">
				<section aria-labelledby="invio-email">
					<h4 id="invio-email">{text.mail}</h4>
					<p>{fill(mail === undefined ? text.mailLong : mailLead, { email })}</p>
					<Downloads files={mail === undefined ? files : []} pictures={pictures} />
					<p>
						<a class="btn btn-primary" href={mail ?? short}>
							{text.mailOpen}
						</a>
					</p>
				</section>
				<section aria-labelledby="invio-file">
					<h4 id="invio-file">{text.file}</h4>
					<p>{fill(text.fileLead, { email })}</p>
					<Downloads files={files} pictures={pictures} />
					{files.map((file) => (
						<details key={file.path} class="question-more">
							<summary>{fill(text.read, { path: file.path })}</summary>
							<textarea
								class="form-control"
								aria-label={file.path}
								readOnly
								rows={16}
								value={file.text}
							/>
						</details>
					))}
				</section>
				<section aria-labelledby="invio-github">
					<h4 id="invio-github">{text.github}</h4>
					<p>{text.githubLead}</p>
					{github.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
					<ol class="hand-over-files">
						{files.map((file) => (
							<ForgeLink key={file.path} file={file} site={site} announce={announce} />
						))}
					</ol>
					{pictures.map((picture) => (
						<p key={picture.path}>
							{fill(text.githubPicture, {
								email,
								folder: fill(text.folder, { folder: folderOf(picture) }),
							})}
						</p>
					))}
				</section>
			</div>
			<p>{text.after}</p>
		</section>
	);
}

/** What a message says of the pictures, which only people can put into it. */
export function enclosedPictures(pictures: ProposedPicture[]): string[] {
	return pictures.map((picture) => {
		const place = { name: nameOf(picture), folder: folderOf(picture) };
		return fill(text.mailEnclosed, { ...place, label: picture.label });
	});
}

function ForgeLink({ file, site, announce }: Pick<Props, 'site' | 'announce'> & OneFile) {
	const { address, isFilled } = forgePage(site, file, file.isThere);
	const copyText = () => {
		void copy(file.text).then((isCopied) => {
			announce(isCopied ? text.copied : text.notCopied);
		});
	};
	return (
		<li>
			<a
				class="btn btn-outline-primary"
				href={address}
				target="_blank"
				rel="noopener external"
				{...(!isFilled && { onClick: copyText })}
			>
				{fill(text.propose, { what: text[file.of] })}
			</a>
			{!isFilled && (
				<p class="question-hint">{file.isThere ? text.githubChange : text.githubPaste}</p>
			)}
		</li>
	);
}

/** The heading above the ways. */
export const sendId = 'invio';

const text = proposalText.send;

interface Props {
	files: ProposedFile[];
	pictures: ProposedPicture[];
	letter: Letter;
	words: { title: string; lead: string };
	/** Who may go the way of the forge, in sentences. */
	github: string[];
	site: ProposalData['joined']['site'];
	announce: (words: string) => void;
}

interface OneFile {
	file: ProposedFile;
}

/** A message to the editors. */
interface Letter {
	subject: string;
	/** What it says before the text of files. */
	lead: string;
	enclosed: EntryFile[];
	/** What it says instead where all of that is too long for a link: the files go with it. */
	orElse: string;
}
