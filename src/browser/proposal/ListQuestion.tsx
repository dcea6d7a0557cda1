import { answerAt, blankAnswer } from '../../forms/proposal/answers.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { Field, Shape } from '../../schema/describe.ts';
import { focusOn } from './asking.ts';
import { Questions } from './GroupQuestion.tsx';
import { Question, type QuestionProps } from './Question.tsx';
import { tell } from './told.tsx';

/** A list of texts or of groups, with buttons to add, to remove and to move. */
export function ListQuestion({ shape, ...props }: ListProps) {
	const { field, path, asking } = props;
	const { id, label, notes, described } = tell(props);
	const answer = answerAt(asking.answers, path);
	const items: unknown[] = Array.isArray(answer) ? answer : [];
	const add = () => {
		asking.answer(path, [...items, blankAnswer(shape.item, asking.content.prefills)]);
		asking.announce(fill(text.added, { number: items.length + 1 }));
		focusOn(`${id}-${String(items.length)}`);
	};
	const remove = (position: number) => {
		asking.answer(path, items.toSpliced(position, 1));
		asking.announce(fill(text.removed, { number: position + 1 }));
		focusOn(items.length === 1 ? `${id}-aggiungi` : `${id}-${String(Math.max(position - 1, 0))}`);
	};
	const move = (position: number, to: number) => {
		const without = items.toSpliced(position, 1);
		asking.answer(path, without.toSpliced(to, 0, items[position]));
		asking.announce(fill(text.moved, { number: to + 1, count: items.length }));
		focusOn(`${id}-${String(to)}`);
	};
	return (
		<fieldset class="question question-list" id={id} tabIndex={-1} {...described}>
			<legend>{label}</legend>
			{notes}
			{items.length > 0 && (
				<ol class="question-items">
					{items.map((_item, position) => (
						<li key={position}>
							<Item {...props} item={shape.item} position={position} />
							<p class="question-buttons">
								{position > 0 && (
									<ItemButton
										{...{ field, position, words: text.up }}
										press={() => {
											move(position, position - 1);
										}}
									/>
								)}
								{position < items.length - 1 && (
									<ItemButton
										{...{ field, position, words: text.down }}
										press={() => {
											move(position, position + 1);
										}}
									/>
								)}
								<ItemButton
									{...{ field, position, words: text.remove }}
									press={() => {
										remove(position);
									}}
								/>
							</p>
						</li>
					))}
				</ol>
			)}
			{items.length < shape.max && (
				<button class="btn btn-outline-primary" type="button" id={`${id}-aggiungi`} onClick={add}>
					{text.add}
					<span class="visually-hidden"> ({field.label})</span>
				</button>
			)}
		</fieldset>
	);
}

/** One item: the questions of its group, or one question that has the name of the list. */
function Item({ field, path, asking, item, position }: QuestionProps & ItemProps) {
	const label = fill(text.item, { label: field.label, number: position + 1 });
	const own = [...path, position];
	if (item.kind !== 'group') {
		const single: Field = { key: String(position), label, required: true, shape: item };
		return <Question field={single} path={own} asking={asking} />;
	}
	return (
		<fieldset class="question-item" id={[asking.of, ...own].join('-')}>
			<legend>{label}</legend>
			<Questions fields={item.fields} path={own} asking={asking} />
		</fieldset>
	);
}

function ItemButton({ field, position, words, press }: ItemButtonProps) {
	return (
		<button class="btn btn-small" type="button" onClick={press}>
			{words}
			<span class="visually-hidden">
				{fill(text.of, { label: field.label, number: position + 1 })}
			</span>
		</button>
	);
}

const text = proposalText.list;

interface ListProps extends QuestionProps {
	shape: Extract<Shape, { kind: 'list' }>;
}

interface ItemProps {
	item: Shape;
	position: number;
}

interface ItemButtonProps {
	field: Field;
	position: number;
	words: string;
	press: () => void;
}
