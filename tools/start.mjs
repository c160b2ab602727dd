/** `npm start`: builds what is missing or older than its sources, then is the server. */
import { pathToFileURL } from 'node:url';
import { buildAdmin, buildServer, buildWidgets, serverBundle } from './build.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Salus needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);

try {
  await Promise.all([buildAdmin(), buildWidgets(), buildServer()]);
} catch (error) {
  console.error(`Salus could not be built. Was \`npm ci\` run?\n${error.message}`);
  process.exit(1);
}

// The server runs in this very process, so that every signal reaches it without a middleman.
await import(pathToFileURL(serverBundle).href);
