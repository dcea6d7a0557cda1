import { indexSearch } from '../site/index-search.ts';
import { watchChildren } from './children.ts';

// The search index alone, of pages that stand already.
const [pages = 'dist', offers] = process.argv.slice(2);
const endChildren = watchChildren();
await indexSearch(pages, Number(offers));
if ((await endChildren()) === 0) throw new Error("Pagefind's process was not seen, nor measured.");
