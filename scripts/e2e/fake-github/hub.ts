import type { Git } from './git.ts';
import type { People } from './people.ts';
import type { Pulls } from './pulls.ts';
import type { Repositories } from './repositories.ts';

/** All that a fake GitHub knows. */
export interface Hub {
	git: Git;
	people: People;
	repositories: Repositories;
	pulls: Pulls;
	/** Its own address, for links to its pages. */
	address: string;
}
