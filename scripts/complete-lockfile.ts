import { readFile, writeFile } from 'node:fs/promises';
import { completed } from './lockfile/complete';
import { readLockfile } from './lockfile/read';

/** Adds the entries that `npm install` leaves out; see docs/decisions/0002-lockfile.md. */
const file = 'package-lock.json';
const { lockfile, added } = completed(readLockfile(await readFile(file, 'utf8')));
if (added.length > 0) await writeFile(file, `${JSON.stringify(lockfile, undefined, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added:\n${added.join('\n')}`);
