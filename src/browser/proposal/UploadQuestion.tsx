import { useState } from 'preact/hooks';
import { answerAt } from '../../forms/proposal/answers.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import { focusOn, idOf } from './asking.ts';
import type { QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';
import { useWaiting } from './use-waiting.ts';

/** A picture, chosen among the files of the device. */
export function UploadQuestion(props: QuestionProps) {
	const { field, path, asking } = props;
	const { id, label, notes, isWrong, described } = tell(props);
	const waiting = useWaiting();
	const [opening, setOpening] = useState('');
	const choose = (file: File | undefined) => {
		if (file === undefined) return;
		const isLast = asking.beginChoice(path);
		const opened = import('./open-picture.ts').then(({ openPicture }) => openPicture(field, file));
		waiting.begin(opened);
		setOpening(file.name);
		opened
			.then((picture) => {
				if (!isLast()) return;
				asking.choose(path, picture);
				asking.announce(picture.words);
			})
			.catch((error: unknown) => {
				console.error(error);
				if (isLast()) asking.announce(text.unreadable);
			});
	};
	const { words, name, shown } = told(props);
	const isOpening = waiting.isLong;
	const chosenId = `${id}-scelto`;
	return (
		<div class="form-group question">
			<label for={id}>{label}</label>
			{notes}
			<p class="question-file" id={chosenId} role="status">
				{!isOpening && shown !== '' && <img src={shown} alt="" width="72" height="72" />}
				{isOpening ? fill(text.opening, { name: opening }) : words}
			</p>
			<input
				class="form-control"
				type="file"
				id={id}
				accept="image/*"
				aria-invalid={isWrong}
				aria-describedby={[described['aria-describedby'], chosenId].join(' ').trim()}
				onClick={({ currentTarget }) => {
					// So that a file that was mended can be chosen again.
					currentTarget.value = '';
				}}
				onChange={({ currentTarget }) => {
					choose(currentTarget.files?.[0]);
				}}
			/>
			{name !== '' && (
				<p class="question-buttons">
					<button
						class="btn btn-small"
						type="button"
						onClick={() => {
							waiting.stop();
							asking.choose(path, undefined);
							asking.announce(text.removed);
							focusOn(id);
						}}
					>
						{text.remove}
						<span class="visually-hidden"> ({field.label})</span>
					</button>
				</p>
			)}
		</div>
	);
}

/** What there is to say of the answer. */
function told({ path, asking }: QuestionProps): { name: string; words: string; shown: string } {
	const answer = answerAt(asking.answers, path);
	const name = typeof answer === 'string' ? answer : '';
	const picture = asking.pictures[idOf(asking.of, path)];
	if (picture?.name === name) {
		const { size, words, isConverted, shown } = picture;
		const chosen = fill(isConverted ? text.converted : text.chosen, { name, size });
		return { name, words: words === '' ? chosen : `${chosen} ${words}`, shown };
	}
	const last = name.split('/').at(-1) ?? '';
	if (name === '') return { name, words: '', shown: '' };
	return {
		name,
		words: fill(name === last ? text.again : text.present, { name: last }),
		shown: '',
	};
}

const text = proposalText.file;
