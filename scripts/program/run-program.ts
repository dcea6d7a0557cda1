import { Obstacle } from './obstacle.ts';

/** Does a program's work. What keeps it from that is told in a sentence, and the program ends with 1. */
export async function runProgram(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Obstacle)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
