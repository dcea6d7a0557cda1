import { readCatalogue } from '../../src/catalogue/load.ts';
import { indexSearch } from '../site/index-search.ts';
import { watchChildren } from './children.ts';
import { activeOn } from './made-offer.ts';

// The search index of a catalogue alone.
const [root = '.', pages = 'dist'] = process.argv.slice(2);
const endChildren = watchChildren();
await indexSearch(pages, readCatalogue(root, activeOn));
if ((await endChildren()) === 0) throw new Error("Pagefind's process was not seen, nor measured.");
