import type { DrawnElement } from '../admin/cms.ts';

/**
 * Says in Italian what Decap's page to sign in says in English, and what it does not say.
 *
 * @param made Decap's way to GitHub, which is changed
 * @param onBlocked is told when the browser lets no window for the login open
 */
export function mendLoginPage(made: WithLoginPage, onBlocked: () => void): void {
	const draw = made.authComponent();
	let Mended: LoginPage | undefined;
	const drawMended = (given: object) => {
		const { type, props } = draw(given);
		Mended ??= mended(type as LoginPage, onBlocked);
		return window.h(Mended, props);
	};
	made.authComponent = () => drawMended;
}

function mended(Original: LoginPage, onBlocked: () => void): LoginPage {
	return class extends Original {
		constructor(props: object) {
			super(props);
			const { handleLogin } = this;
			this.handleLogin = (event) => {
				sayIfBlocked(() => {
					handleLogin(event);
				}, onBlocked);
			};
		}

		/** Decap's own words of its question stand in its script alone. */
		override getAuthenticationPageRenderArgs(): RenderArguments {
			const { requestingFork, approveFork } = this.state;
			if (requestingFork !== true) return super.getAuthenticationPageRenderArgs();
			return {
				renderPageContent: ({ LoginButton }) =>
					window.h(
						'div',
						{ id: 'fork' },
						...forkWords.map((words) => window.h('p', {}, words)),
						window.h(LoginButton, { onClick: approveFork }, 'Crea la mia copia'),
					),
			};
		}
	};
}

/** Decap goes on as if the window had opened, and fails. */
function sayIfBlocked(login: () => void, onBlocked: () => void): void {
	const original = window.open.bind(window);
	const opened: (Window | null)[] = [];
	window.open = (...given) => {
		const made = original(...given);
		opened.push(made);
		return made;
	};
	try {
		login();
	} catch (error) {
		if (!opened.includes(null)) throw error;
		onBlocked();
	} finally {
		window.open = original;
	}
}

const forkWords = [
	'Per proporre serve una tua copia del catalogo, sul tuo profilo GitHub: la chiamano «fork».',
	"La creiamo noi, una volta sola; se ce l'hai già, usiamo quella. La redazione legge ogni proposta prima che si veda.",
];

/** What we use of Decap's. */
export interface WithLoginPage {
	authComponent: () => (props: object) => DrawnElement;
}

/** A component of React's. */
type LoginPage = new (props: object) => {
	state: { requestingFork?: boolean; approveFork?: () => void };
	handleLogin: (event: unknown) => void;
	getAuthenticationPageRenderArgs(): RenderArguments;
};

interface RenderArguments {
	renderPageContent?: (parts: { LoginButton: unknown }) => unknown;
	renderButtonContent?: () => unknown;
}
