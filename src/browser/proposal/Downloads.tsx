import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { ProposedPicture } from './chosen-pictures.ts';
import type { ProposedFile } from './proposal.ts';

/** The texts and pictures of a proposal, to be kept as files. */
export function Downloads({ files, pictures }: Props) {
	if (files.length + pictures.length === 0) return null;
	return (
		<ul class="hand-over-files">
			{files.map((file) => (
				<Download
					key={file.path}
					file={file}
					label={text.download[file.of]}
					content={() => new Blob([file.text], { type: 'text/markdown' })}
				/>
			))}
			{pictures.map((picture) => (
				<Download
					key={picture.path}
					file={picture}
					label={fill(text.downloadPicture, { label: picture.label })}
					content={() => picture.file}
				/>
			))}
		</ul>
	);
}

function Download({ file, label, content }: DownloadProps) {
	return (
		<li>
			<button
				class="btn btn-outline-primary"
				type="button"
				onClick={() => {
					download(nameOf(file), content());
				}}
			>
				{label}
			</button>{' '}
			<span class="question-hint">
				{nameOf(file)}, {fill(text.folder, { folder: folderOf(file) })}
			</span>
		</li>
	);
}

function download(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

/** What a file is called in its folder. */
export function nameOf({ path }: { path: string }): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder in which a file stands. */
export function folderOf({ path }: { path: string }): string {
	return path.slice(0, path.lastIndexOf('/'));
}

const text = proposalText.send;

interface Props {
	files: ProposedFile[];
	pictures: ProposedPicture[];
}

interface DownloadProps {
	file: { path: string };
	label: string;
	content: () => Blob;
}
