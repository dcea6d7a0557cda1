/**
 * How many days after a notice has closed its outcome is in time: those that the law gives a procedure
 * where nothing else is said (legge 241/1990, art. 2).
 */
export const outcomeWithin = 30;
