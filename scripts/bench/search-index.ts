import { indexSearch } from '../site/index-search.ts';

// The search index alone, of pages that stand already.
const [pages = 'dist', offers] = process.argv.slice(2);
await indexSearch(pages, Number(offers));
