/** What keeps a program from its work, in a sentence for the person at the terminal. */
export class Obstacle extends Error {}
