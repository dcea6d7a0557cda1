/**
 * Starts to count how long this thread computes. A clock on the wall would also count the time of
 * whoever else uses the machine.
 *
 * @returns what gives the milliseconds so far
 */
export function cpuStopwatch(): () => number {
	const before = process.threadCpuUsage();
	return () => {
		const { user, system } = process.threadCpuUsage(before);
		return (user + system) / 1000;
	};
}
