import { answerAt, isChosenFrom, type Path } from '../../forms/proposal/answers.ts';
import type { Field } from '../../schema/describe.ts';
import type { Asking } from './asking.ts';
import { DayQuestion } from './DayQuestion.tsx';
import { GroupQuestion } from './GroupQuestion.tsx';
import { ListQuestion } from './ListQuestion.tsx';
import { MarksQuestion } from './MarksQuestion.tsx';
import { RadioQuestion } from './RadioQuestion.tsx';
import { SelectQuestion } from './SelectQuestion.tsx';
import { TextQuestion } from './TextQuestion.tsx';
import { UploadQuestion } from './UploadQuestion.tsx';
import { YesNoQuestion } from './YesNoQuestion.tsx';

/** A field of the schema as a question, with the control that its answers want. */
export function Question(props: QuestionProps) {
	const { field, path, asking } = props;
	const { shape } = field;
	switch (shape.kind) {
		case 'group':
			return <GroupQuestion {...props} fields={shape.fields} />;
		case 'list':
			return isChosenFrom(shape) ? (
				<MarksQuestion {...props} />
			) : (
				<ListQuestion {...props} shape={shape} />
			);
		case 'choice':
		case 'term':
			// What has an answer by itself has many that nobody reads: they are shown when somebody asks.
			return field.required && field.default === undefined ? (
				<RadioQuestion {...props} />
			) : (
				<SelectQuestion {...props} />
			);
		case 'numberChoice':
		case 'reference':
			return <SelectQuestion {...props} />;
		case 'yesNo':
			return <YesNoQuestion {...props} isYes={answerAt(asking.answers, path) === true} />;
		case 'upload':
			return <UploadQuestion {...props} />;
		case 'day':
			return <DayQuestion {...props} />;
		default:
			return <TextQuestion {...props} />;
	}
}

export interface QuestionProps {
	field: Field;
	path: Path;
	asking: Asking;
}
