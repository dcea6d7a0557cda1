import type { Git } from './git.ts';
import type { Issues } from './issues.ts';
import type { People } from './people.ts';
import type { Pulls } from './pulls.ts';
import type { Repositories } from './repositories.ts';
import type { Reviews } from './reviews.ts';

/** All that a fake GitHub knows. */
export interface Hub {
	git: Git;
	people: People;
	repositories: Repositories;
	reviews: Reviews;
	pulls: Pulls;
	issues: Issues;
	/** Its own address, for links to its pages. */
	address: string;
}
