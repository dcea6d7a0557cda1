import { expect, test } from 'vitest';
import { collections } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { isOptionalAt } from './optional.ts';

const fields = describeFields(collections.offers.schema);
const ofPartners = describeFields(collections.partners.schema);
const ofNews = describeFields(collections.announcements.schema);

test.each([
	[['areaNote'], 'a text that may be left out'],
	[['limits'], 'a list that may be empty'],
	[['suspension', 'recheckOn'], 'what a group can do without'],
	[['activation', 'steps', 1, 'text'], 'what an item of a list can do without'],
])('%s is optional: %s', (path) => {
	expect(isOptionalAt(fields, path)).toBe(true);
});

test.each([
	[['title'], 'what every entry needs'],
	[['suspension', 'reason'], 'what a group needs once it is begun'],
	[['activation', 'steps', 1, 'title'], 'what each item of a list needs'],
	[['regions'], 'what another answer makes necessary'],
	[['validUntil'], 'what only another answer can stand for'],
	[['reviewBy'], 'what stands for another answer'],
	[['status'], 'what the form has answered by itself'],
])('%s is not optional: %s', (path) => {
	expect(isOptionalAt(fields, path)).toBe(false);
});

test('words for who does not see a picture are not optional: with one they are needed', () => {
	expect(isOptionalAt(ofPartners, ['logo'])).toBe(true);
	expect(isOptionalAt(ofPartners, ['logoAlt'])).toBe(false);
	expect(isOptionalAt(ofNews, ['imageAlt'])).toBe(false);
});

test('a path to no field leads to nothing optional', () => {
	expect(isOptionalAt(fields, ['titel'])).toBe(false);
});
