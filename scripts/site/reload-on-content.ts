import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** In development, reloads the page when a file of `folder` changes. */
export function reloadOnContent(folder: string): AstroIntegration {
	const watched = path.resolve(folder) + path.sep;
	return {
		name: 'reload-on-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(watched);
				server.watcher.on('all', (_event, file) => {
					if (file.startsWith(watched)) server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
