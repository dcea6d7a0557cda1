import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { aRepository } from '../../program/testing/repository-fixture.ts';
import { listen } from '../../program/listen.ts';
import { runGit } from '../../proposal/git-data.ts';
import { letIn } from './let-in.ts';

test('git shows the token to the forge, to nobody else, and keeps it nowhere', async () => {
	const { repository } = await aRepository();
	const [forge, other] = [await aServer(), await aServer()];
	const variables = letIn(forge.address, 'segreto');
	for (const { address } of [forge, other]) {
		await runGit(repository, ['ls-remote', `${address}/ente/catalogo.git`], { variables });
	}
	const credentials = Buffer.from('x-access-token:segreto').toString('base64');
	expect(forge.said[0]).toBe(`basic ${credentials}`);
	expect(other.said).toEqual([undefined]);
	const { bytes } = await runGit(repository, ['config', '--list', '--local']);
	expect(bytes.toString()).not.toContain('extraheader');
});

test('without a token git is told nothing', () => {
	expect(letIn('https://github.com', '')).toEqual({});
});

/** A server that writes down who asks, and knows no repository. */
async function aServer(): Promise<{ address: string; said: (string | undefined)[] }> {
	const said: (string | undefined)[] = [];
	const server = createServer(({ headers }, response) => {
		said.push(headers.authorization);
		response.writeHead(404).end();
	});
	onTestFinished(() => {
		server.close();
	});
	return { address: `http://127.0.0.1:${await listen(server, 0)}`, said };
}
