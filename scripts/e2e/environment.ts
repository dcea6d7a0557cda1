/**
 * The environment of a shell. Vitest adds its own variables, such as `BASE_URL`, and a build that
 * inherits them takes them for settings.
 */
export function shellEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}

const ofVitest = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*|VITE_.*)$/;
