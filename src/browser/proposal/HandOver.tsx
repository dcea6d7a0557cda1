import type { EntryFile } from '../../forms/proposal/entry-file.ts';
import { forgePage, mailTo, mailWith } from '../../forms/proposal/hand-over.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { ProposalData } from './proposal-data.ts';
import { copy } from './copy.ts';
import type { ProposedFile } from './proposal.ts';

/** The ways to send a proposal: by mail, with a file, or on the forge. */
export function HandOver({ files, letter, words, site, announce }: Props) {
	const { email } = site.owner;
	const { subject, lead, enclosed, orElse } = letter;
	const mail = mailWith(email, { subject, lead }, enclosed);
	const short = mailTo(email, { subject, lead: orElse });
	return (
		<section aria-labelledby="invio">
			<h3 id="invio">{words.title}</h3>
			<p>{words.lead}</p>
			{files.length > 1 && <p>{text.two}</p>}
			<div class="hand-over">
				<section aria-labelledby="invio-email">
					<h4 id="invio-email">{text.mail}</h4>
					<p>{fill(mail === undefined ? text.mailLong : text.mailLead, { email })}</p>
					{mail === undefined && <Downloads files={files} />}
					<p>
						<a class="btn btn-primary" href={mail ?? short}>
							{text.mailOpen}
						</a>
					</p>
				</section>
				<section aria-labelledby="invio-file">
					<h4 id="invio-file">{text.file}</h4>
					<p>{fill(text.fileLead, { email })}</p>
					<Downloads files={files} />
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
					<ol class="hand-over-files">
						{files.map((file) => (
							<ForgeLink key={file.path} file={file} site={site} announce={announce} />
						))}
					</ol>
				</section>
			</div>
		</section>
	);
}

function Downloads({ files }: Pick<Props, 'files'>) {
	return (
		<ul class="hand-over-files">
			{files.map((file) => (
				<li key={file.path}>
					<button
						class="btn btn-outline-primary"
						type="button"
						onClick={() => {
							download(file);
						}}
					>
						{fill(text.download, { what: text[file.of] })}
					</button>{' '}
					<span class="question-hint">
						{nameOf(file)}, {fill(text.folder, { folder: folderOf(file) })}
					</span>
				</li>
			))}
		</ul>
	);
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

function download(file: ProposedFile): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([file.text], { type: 'text/markdown' }));
	link.download = nameOf(file);
	link.click();
	URL.revokeObjectURL(link.href);
}

function nameOf({ path }: ProposedFile): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf({ path }: ProposedFile): string {
	return path.slice(0, path.lastIndexOf('/'));
}

const text = proposalText.send;

interface Props {
	files: ProposedFile[];
	letter: Letter;
	words: { title: string; lead: string };
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
