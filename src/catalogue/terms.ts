// Names of the values that the schema fixes, for those who may not ask the schema.
export * from '../schema/announcement-choices.ts';
export * from '../schema/choices.ts';
export * from '../schema/offer-choices.ts';
export * from '../schema/partner-choices.ts';
export * from '../schema/register-choices.ts';
