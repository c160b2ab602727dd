import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the server's package: the same when run from source and when bundled into `dist`. */
export function serverRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('The server does not lie in its package: no package.json above it.');
    folder = above;
  }
  return folder;
}
