/**
 * What lets git into the forge with a token, without writing it into a file or into the list of
 * processes. Nothing where there is no token.
 *
 * @param server where the repository is, as `https://github.com`
 */
export function letIn(server: string, token: string): Record<string, string> {
	if (token === '') return {};
	const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
	return {
		GIT_CONFIG_COUNT: '1',
		GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
	};
}
