/**
 * How many milliseconds a test waits for one thing to happen. A limit is there to end a hang, not to
 * measure speed: the suite must pass on a machine that others keep busy.
 */
export const patience = 60_000;
