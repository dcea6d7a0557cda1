import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { Obstacle } from '../program/obstacle.ts';
import { plainLines } from '../report/plain.ts';
import { parseEvent, type ProposalEvent } from './event.ts';
import { fetchProposal, publishedRef } from './fetch-proposal.ts';
import { gitLine } from './git-data.ts';

/** What the programs are told that a workflow runs on a proposal. */
export function jobOptions(environment: NodeJS.ProcessEnv) {
	return {
		event: { type: 'string', default: environment['GITHUB_EVENT_PATH'] ?? '' },
		repository: { type: 'string', default: '.' },
		// What is published, where nothing is fetched.
		base: { type: 'string', default: 'HEAD' },
		// From where the proposal is fetched and what is published; without, both are there by now.
		fetch: { type: 'string' },
	} as const;
}

/** The event whose payload stands in a file. @throws when there is none */
export async function readEvent(file: string): Promise<ProposalEvent> {
	return parseEvent(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * Brings a proposal's commit where it is missing.
 *
 * @returns the published commit
 * @throws when one of the two cannot be had
 */
export async function bringProposal(
	{ repository, base, fetch: remote }: { repository: string; base: string; fetch?: string },
	event: ProposalEvent,
): Promise<string> {
	if (remote !== undefined) await fetchProposal(repository, remote, event);
	// A run that is repeated checks out the commit of its first day: what is published is fetched anew.
	const published = remote === undefined ? base : publishedRef;
	return gitLine(repository, ['rev-parse', '--verify', '--end-of-options', published]);
}

/**
 * Runs what a workflow asks of a program, and ends with the status that it returns. What stops it is
 * said with nothing in it that the log would obey: git and JSON repeat what they could not read.
 *
 * @param failure the status where it is stopped
 */
export async function runJob(work: () => Promise<number>, failure = 1): Promise<void> {
	process.exitCode = await work().catch((error: unknown) => {
		console.error(plainLines(error instanceof Obstacle ? error.message : inspect(error)));
		return failure;
	});
}
