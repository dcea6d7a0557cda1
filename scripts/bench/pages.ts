import { build } from 'astro';
import { siteSettings } from '../site/settings.ts';
import { watchChildren } from './children.ts';
import { activeOn } from './made-offer.ts';

// The pages of a catalogue alone, without the CMS and the search index.
const [root = '.', out = 'dist'] = process.argv.slice(2);
const endChildren = watchChildren();
await build({ ...siteSettings(root, activeOn), outDir: out, logLevel: 'warn' });
await endChildren();
