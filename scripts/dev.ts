import { dev } from 'astro';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { reloadOnContent } from './site/reload-on-content.ts';
import { siteSettings } from './site/settings.ts';

const today = romeDay(new Date());
await dev({ ...siteSettings('.', today), integrations: [reloadOnContent('content')] });
