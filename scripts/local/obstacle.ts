/** What keeps the site from starting, in a sentence for the person at the terminal. */
export class Obstacle extends Error {}
