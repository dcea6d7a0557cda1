import MarkdownIt from 'markdown-it';

/**
 * A comment as GitHub shows it on a page: the same structure, and styles close to its own.
 *
 * @param markdown text of ours, whose markup is kept
 */
export function commentPage(markdown: string): string {
	const text = new MarkdownIt({ html: true, breaks: true }).render(markdown);
	return `<!DOCTYPE html><html lang="it"><meta charset="utf-8"><title>Commento</title>
<style>${style}</style>
<body><article><header><b>github-actions</b> <span>bot</span></header><div>${drawn(text)}</div></article>`;
}

/** Marks are drawn, since machines without their font would show an empty box. */
function drawn(html: string): string {
	return html.replaceAll(/[✅❌❓💡]/gu, (mark) => {
		const { ground, path } = marks[mark] ?? { ground: 'none', path: '' };
		return `<svg class="mark" viewBox="0 0 20 20"><rect width="20" height="20" rx="4" fill="${ground}"/><path d="${path}"/></svg>`;
	});
}

const marks: Record<string, { ground: string; path: string }> = {
	'✅': { ground: '#1a7f37', path: 'M4.5 10.5 8.5 14.5 15.5 6' },
	'❌': { ground: '#cf222e', path: 'M5.5 5.5 14.5 14.5M14.5 5.5 5.5 14.5' },
	'❓': { ground: '#9a3412', path: 'M7 7a3 3 0 1 1 4.5 2.6Q10 10.5 10 12M10 15v.5' },
	'💡': { ground: '#57606a', path: 'M10 4.5v7M10 15v.5' },
};

const style = `
body { margin: 0; padding: 12px; font: 17px/1.5 "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff; overflow-wrap: anywhere }
article { border: 1px solid #d1d9e0; border-radius: 6px }
header { padding: 8px 12px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e }
header span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px }
article > div { padding: 16px }
h2 { margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; font-size: 1.5em; line-height: 1.25 }
h3 { margin: 24px 0 16px; font-size: 1.25em; line-height: 1.25 }
p, ul, details { margin: 0 0 16px }
ul { padding-left: 1.6em }
li + li { margin-top: .25em }
ul ul { margin: 0 }
code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% "DejaVu Sans Mono", monospace }
.mark { width: 1.1em; height: 1.1em; vertical-align: -.15em }
.mark path { fill: none; stroke: #fff; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round }
`;
