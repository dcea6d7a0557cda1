/**
 * What the popup runs: Decap's handshake. It says hello to the window that opened it, and hands over its
 * message once: to the CMS's origin, when that very window has echoed from there. It is a text, because
 * a tool that bundles the function would change a script made of code.
 */
export const popupScript = `{
	const script = document.currentScript;
	const { origin, message, waiting, unheard } = JSON.parse(script.dataset.outcome);
	const { opener } = window;
	const hello = 'authorizing:github';
	const say = (sentence) => {
		document.querySelector('[role=status]').textContent = sentence;
	};
	const giveUp = () => {
		removeEventListener('message', answer);
		say(unheard);
	};
	const answer = (event) => {
		if (event.origin !== origin || event.source !== opener || event.data !== hello) return;
		clearTimeout(patience);
		removeEventListener('message', answer);
		opener.postMessage(message, origin);
	};
	const patience = setTimeout(giveUp, opener === null ? 0 : 10_000);
	// Neither the page nor the history keep what came with it.
	script.remove();
	history.replaceState(null, '', location.pathname);
	say(waiting);
	addEventListener('message', answer);
	opener?.postMessage(hello, origin);
}`;
