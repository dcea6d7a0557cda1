import { type FunctionComponent, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * A Preact component as HTML, for `set:html` in `.astro` files: the same component renders in the
 * browser too. Astro's own integration renders each one twice, to see first whether it is Preact's.
 */
export function staticHtml<Props extends object>(
	component: FunctionComponent<Props>,
	props: NoInfer<Props>,
): string {
	return renderToString(h(component, props));
}
