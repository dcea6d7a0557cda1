import { runAct } from './acts/run.ts';

const { said, isDone } = runAct(process.argv.slice(2), new Date());
if (isDone) console.log(said);
else console.error(said);
process.exitCode = isDone ? 0 : 1;
