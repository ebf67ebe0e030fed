import { ensureTools } from './tools/ensure';

const lacks = await ensureTools();
for (const { sentence } of lacks) console.error(sentence);
if (lacks.some(({ isFatal }) => isFatal)) process.exitCode = 1;
else console.log('The tools that the tests need are there.');
