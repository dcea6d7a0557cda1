// Preloaded into the programs of `startGroup`: whoever started us can be killed before it stops us,
// and the channel to it then closes.
process.once('disconnect', () => {
	const leadsGroup = process.platform !== 'win32';
	process.kill(leadsGroup ? -process.pid : process.pid, 'SIGKILL');
});
process.channel?.unref();
