import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../program/listen.ts';
import { makeApi, type RecordedRequest } from './api.ts';
import { Editor } from './editor.ts';
import { Faults } from './faults.ts';
import { type Git, gitIn } from './git.ts';
import type { Hub } from './hub.ts';
import { Issues } from './issues.ts';
import { Numbers } from './numbers.ts';
import { People, type Person } from './people.ts';
import { Pulls } from './pulls.ts';
import { Repositories } from './repositories.ts';
import { readText } from './response.ts';
import { Reviews } from './reviews.ts';
import { type Application, SignIn } from './sign-in.ts';

/** A GitHub of this machine, with one catalogue and its forks in one bare repository. */
export interface FakeGithub extends Hub, AsyncDisposable {
	/** Where its REST API begins, as on GitHub Enterprise Server. */
	apiRoot: string;
	/** All requests to the API, in the order in which they came. */
	requests: RecordedRequest[];
	faults: Faults;
	signIn: SignIn;
	editor: Editor;
}

/**
 * Starts a fake GitHub.
 *
 * @param options.repository owner and name of the catalogue's repository
 * @param options.folders what stands in it, by name: the folders of this machine to copy
 * @param options.people who has an account; the first who may write in the catalogue is the editor
 * @param options.application the one that may ask people to sign in
 */
export async function startFakeGithub({
	repository,
	folders = {},
	people: everybody,
	application = { id: 'test', secret: 'test', callback: 'http://127.0.0.1/callback' },
}: Options): Promise<FakeGithub> {
	const directory = await mkdtemp(path.join(tmpdir(), 'github-'));
	const git = gitIn(directory);
	await fill(git, directory, folders);
	const people = new People(everybody);
	const [owner = '', name = ''] = repository.split('/');
	const repositories = new Repositories(git, { owner, name });
	const numbers = new Numbers();
	const pulls = new Pulls(git, repositories.origin, numbers);
	const faults = new Faults();
	const signIn = new SignIn(application, people);
	const requests: RecordedRequest[] = [];
	const issues = new Issues(numbers);
	const hub = { git, people, repositories, pulls, issues, reviews: new Reviews(), address: '' };

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			console.error(error);
			response.destroy();
		});
	});
	hub.address = `http://127.0.0.1:${await listen(server, 0)}`;
	const api = makeApi(hub, { base, faults, record: requests });

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, searchParams } = new URL(request.url ?? '/', hub.address);
		if (pathname.startsWith(`${base}/`)) {
			await api(request, response);
			return;
		}
		if (pathname === '/login/oauth/authorize') {
			const location = signIn.authorize(searchParams);
			if (location === undefined) response.writeHead(404).end();
			else response.writeHead(302, { location }).end();
			return;
		}
		if (pathname === '/login/oauth/access_token') {
			const said = signIn.exchange(await readForm(request));
			const isJson = request.headers.accept?.includes('json') ?? false;
			response.setHeader('content-type', isJson ? 'application/json' : formType);
			response.end(isJson ? JSON.stringify(said) : String(new URLSearchParams(said)));
			return;
		}
		response.writeHead(404).end();
	}

	return {
		...hub,
		apiRoot: hub.address + base,
		requests,
		faults,
		signIn,
		editor: new Editor(hub, editorAmong(everybody, people)),
		async [Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
			await rm(directory, { recursive: true });
		},
	};
}

async function fill(git: Git, directory: string, folders: Record<string, string>): Promise<void> {
	const draft = path.join(directory, 'draft');
	await mkdir(draft);
	const there = gitIn(draft);
	await there.text(['init', '--quiet', '--initial-branch=main']);
	for (const [name, source] of Object.entries(folders)) {
		await cp(source, path.join(draft, name), { recursive: true });
	}
	await there.text(['add', '--all']);
	await there.text(['commit', '--quiet', '--allow-empty', '--message', 'content: begin']);
	await git.text(['init', '--quiet', '--bare', '--initial-branch=main']);
	await git.text(['fetch', '--quiet', draft, 'main:main']);
	await rm(draft, { recursive: true });
}

function editorAmong(everybody: Options['people'], people: People): Person {
	const editor = everybody.find(({ role = 'none' }) => role !== 'none');
	if (editor === undefined) throw new Error('Somebody has to be the editor.');
	return people.named(editor.login);
}

/** The two ways in which the fields of a form come. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	const text = await readText(request);
	const isJson = request.headers['content-type']?.includes('json') ?? false;
	return new URLSearchParams(isJson ? (JSON.parse(text) as Record<string, string>) : text);
}

const base = '/api/v3';
const formType = 'application/x-www-form-urlencoded; charset=utf-8';

interface Options {
	repository: string;
	folders?: Record<string, string>;
	people: { login: string; name?: string; role?: Person['role'] }[];
	application?: Application;
}
