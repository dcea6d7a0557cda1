import type { Catalogue } from '../catalogue/catalogue.ts';
import { countProposals, registerByNotice } from '../catalogue/register.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { RegisterCounts } from './RegisterCounts.tsx';

/** The register of proposals: in all, and by the notice that they answered. */
export function RegisterPage({ catalogue, base, text }: Props) {
	const { register } = catalogue;
	const isEmpty = register === undefined || register.proposals.length === 0;
	return (
		<div class="register">
			<h1>{text.title}</h1>
			<p class="lead">{text.lead}</p>
			{register?.demo === true && <p>{text.demo}</p>}
			{isEmpty ? (
				<p>{text.empty}</p>
			) : (
				<>
					<p>
						<DatedSentence template={text.updated} day={register.updatedOn} lang={text.lang} />
					</p>
					<section class="page-section" aria-labelledby="tutto">
						<h2 id="tutto">{text.all}</h2>
						<RegisterCounts counts={countProposals(register.proposals)} text={text} />
					</section>
					{registerByNotice(catalogue).map(({ notice, counts }) => {
						const id = notice === undefined ? 'altre' : `avviso-${notice.id}`;
						return (
							<section class="page-section" aria-labelledby={id} key={id}>
								{notice === undefined ? (
									<>
										<h2 id={id}>{text.otherwise}</h2>
										<p>{text.otherwiseText}</p>
									</>
								) : (
									<>
										<h2 id={id}>
											<a
												href={address(base, `avvisi/${notice.id}/`)}
												lang={foreignLang('it', text.lang)}
											>
												{notice.title}
											</a>
										</h2>
										<p>
											<DatedSentence
												template={text.window}
												day={notice.opens}
												until={notice.closes}
												lang={text.lang}
											/>
										</p>
									</>
								)}
								<RegisterCounts counts={counts} text={text} />
							</section>
						);
					})}
				</>
			)}
			<section class="page-section prose" aria-labelledby="come">
				<h2 id="come">{text.how}</h2>
				{text.howText.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</section>
		</div>
	);
}

interface Props {
	catalogue: Pick<Catalogue, 'register' | 'notices' | 'today'>;
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['register'];
}
