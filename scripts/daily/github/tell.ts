import { addDays } from '../../../src/schema/days.ts';
import type { Day } from '../../../src/schema/fields.ts';
import type { GithubApi } from '../../proposal/github-api.ts';
import { ownComments, postComment } from '../../proposal/post-comment.ts';
import { reminderDays } from '../due.ts';
import { Links } from '../markdown/links.ts';
import { inComments, reminderText, toldIn, topicOf } from '../markdown/reminder.ts';
import type { Told } from '../memory/memory.ts';
import { keyOf } from '../memory/remember.ts';
import type { Reminder } from '../reminders.ts';
import type { Desk } from './report-issue.ts';

/**
 * Tells partners of offers that end, each once: a comment is what GitHub sends to those it names. Our
 * own comments of the days before count beside the memory, so that nobody is told twice when a run
 * stopped between the two.
 *
 * @param number the issue of the report
 * @param now the moment by GitHub's clock, whatever day the report is of
 * @returns what partners have been told, now and before
 * @throws Obstacle when GitHub does not take a comment
 */
export async function tellPartners(
	api: GithubApi,
	{ repository, login, number }: Desk & { number: number },
	reminders: readonly Reminder[],
	{ links, today, now }: { links: Links; today: Day; now: Date },
): Promise<Told[]> {
	if (reminders.length === 0) return [];
	const place = { repository, number, login };
	const before = await toldBefore(api, place, now);
	const known = new Set(before.map(keyOf));
	const fresh = reminders.filter(({ told }) => !known.has(keyOf(told)));
	const posted: Told[] = [];
	for (const group of inComments(fresh).slice(0, mostComments)) {
		await postComment(api, { ...place, topic: topicOf(group) }, reminderText(group, links, today));
		posted.push(...group.map(({ told }) => told));
	}
	return [...reminders.map(({ told }) => told).filter((told) => known.has(keyOf(told))), ...posted];
}

async function toldBefore(api: GithubApi, place: Desk & { number: number }, now: Date) {
	const since = `${addDays(now.toISOString().slice(0, 10), -reminderDays[0] - 10)}T00:00:00Z`;
	const told: Told[] = [];
	for await (const { body } of ownComments(api, place, since)) told.push(...toldIn(body));
	return told;
}

/** GitHub slows whoever writes too much; the others hear of it the next day. */
const mostComments = 20;
