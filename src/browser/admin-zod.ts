import { config } from 'zod';

// Before any schema is made, since each decides then whether it compiles itself.
config({ jitless: true });
