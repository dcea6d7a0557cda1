import { runAct } from './acts/run.ts';

const { columns } = process.stdout;
const here = { now: new Date(), environment: process.env, columns };
const { said, isDone } = runAct(process.argv.slice(2), here);
if (isDone) console.log(said);
else console.error(said);
process.exitCode = isDone ? 0 : 1;
