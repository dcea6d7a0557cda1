import { loginHelper } from '../src/login-helper/login-helper.ts';
import { parseSettings, WrongSettings } from '../src/login-helper/settings.ts';
import { isBusy, listen } from './program/listen.ts';
import { nodeServer } from './login-helper/node-server.ts';

/** Serves the login of the CMS on a port of this machine: see .github/LOGIN.md. */
const say = (line: string) => {
	console.log(line);
};

try {
	await serve(process.env);
} catch (error) {
	if (!(error instanceof WrongSettings)) throw error;
	console.error(`${error.message}\nChe cosa scrivere e dove: .github/LOGIN.md`);
	process.exitCode = 1;
}

async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
	const settings = parseSettings(environment);
	const { address, cmsOrigin, github } = settings;
	try {
		const port = await listen(nodeServer(loginHelper(settings), say), settings.port);
		say(`L'accesso al modulo ascolta su 127.0.0.1:${port}; da fuori si raggiunge su ${address}.`);
		say(`Dà il permesso di ${github} solo al modulo su ${cmsOrigin}.`);
	} catch (error) {
		if (!isBusy(error)) throw error;
		console.error(`La porta ${settings.port} è occupata: scegline un'altra con LOGIN_PORT.`);
		process.exitCode = 1;
	}
}
