import type { Cms, Control } from './cms.ts';
import { controlOf, type Place, wholeOf } from './places.ts';

/**
 * Prepares the way to any field of a form.
 *
 * @returns what opens all that a field is folded away in, brings it into view, and puts the cursor there
 */
export function wayToFields(cms: Cms): (place: Place) => void {
	const containers = new Map<string, Container>();
	for (const name of ['object', 'list']) {
		const widget = cms.getWidget(name);
		widget.control = remembered(widget.control, containers);
	}
	return ({ path: [key, ...inner], label }) => {
		containers.get(String(key))?.focus(inner.join('.'));
		const target =
			controlOf(label) ?? wholeOf(label).querySelector<HTMLElement>('input, textarea') ?? label;
		whenSeen(target, () => {
			label.scrollIntoView({ block: 'center' });
			target.focus({ preventScroll: true });
		});
	};
}

/** A control that can be found by the name of its field, if that is one of the entry's own. */
function remembered(Original: Control, containers: Map<string, Container>): Control {
	return class extends Original {
		override componentDidMount(): void {
			super.componentDidMount?.();
			const { parentIds, field } = this.props;
			// Both kinds can open what a path leads to.
			if (parentIds.length === 0) containers.set(field.get('name'), this as unknown as Container);
		}
	};
}

/** Decap opens one thing after the other, each once the one around it is drawn. */
function whenSeen(target: HTMLElement, then: () => void, patience = 30): void {
	if (patience === 0 || target.checkVisibility()) {
		then();
		return;
	}
	requestAnimationFrame(() => {
		whenSeen(target, then, patience - 1);
	});
}

interface Container {
	focus: (path: string) => void;
}
