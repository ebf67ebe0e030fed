import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Full paths of all files below a folder, in a stable order. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Folder of the exported site. */
export const siteFolder = path.resolve('out');
