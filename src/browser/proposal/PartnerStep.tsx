import type { Partner } from '../../catalogue/catalogue.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { Step } from '../../forms/proposal/steps.ts';
import type { Asking } from './asking.ts';
import { QuestionsStep } from './QuestionsStep.tsx';
import { Radios } from './RadioQuestion.tsx';
import { notesOf } from './told.tsx';

/** Who offers: a partner of the catalogue, or a new one that is described here. */
export function PartnerStep({ step, asking, partners, known, choose }: Props) {
	const kind = known === undefined ? '' : known === '' ? fresh : old;
	const wrong = (id: string) => notesOf(id, '', asking.problems.get(id) ?? []);
	const { isWrong, described, notes } = wrong(whichId);
	return (
		<>
			<Radios
				told={{ ...wrong(kindId), label: text.question, answer: kind }}
				options={[
					{ value: fresh, label: text.fresh },
					{ value: old, label: text.known },
				]}
				choose={(value) => {
					choose(value === fresh ? '' : nobody);
				}}
			/>
			{kind === old && (
				<div class="form-group question">
					<label for={whichId}>{text.which}</label>
					{notes}
					<select
						class="form-select"
						id={whichId}
						value={known}
						aria-invalid={isWrong}
						{...described}
						onChange={({ currentTarget }) => {
							choose(currentTarget.value);
						}}
					>
						<option value={nobody}>{proposalText.choose}</option>
						{partners.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</div>
			)}
			{kind === fresh && <QuestionsStep step={step} asking={asking} />}
		</>
	);
}

/** What stands for a partner of the catalogue that nobody has chosen yet: no identifier is so. */
export const nobody = '?';

export const kindId = 'partner-nuovo';
export const whichId = 'partner-quale';

const text = proposalText.partner;
const fresh = 'no';
const old = 'si';

interface Props {
	step: Step;
	asking: Asking;
	partners: Pick<Partner, 'id' | 'name'>[];
	/** The identifier of the partner, '' for a new one, undefined while nobody has said which. */
	known: string | undefined;
	choose: (known: string) => void;
}
