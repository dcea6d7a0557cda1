import { checkWorkflows } from './suite/workflows.ts';

const { files, problems } = await checkWorkflows('.');
for (const problem of problems) console.error(problem);
console.log(`${files} workflows looked at.`);
process.exitCode = files > 0 && problems.length === 0 ? 0 : 1;
