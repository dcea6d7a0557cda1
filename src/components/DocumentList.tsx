import { uploadAddress } from './address.ts';
import { LinkSection } from './LinkSection.tsx';

/** Files to read or to fill in, each with its kind. */
export function DocumentList({ title, documents, root }: Props) {
	return (
		<LinkSection title={title} id="documenti">
			{documents.map(({ label, file }) => (
				<li key={file}>
					<a href={uploadAddress(root, file)}>
						{label} ({kindOf(file)})
					</a>
				</li>
			))}
		</LinkSection>
	);
}

function kindOf(file: string): string {
	return file.slice(file.lastIndexOf('.') + 1).toUpperCase();
}

interface Props {
	title: string;
	documents: { label: string; file: string }[];
	/** The path the site lives under, where its files are. */
	root: string;
}
