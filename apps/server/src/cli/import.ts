import path from 'node:path';
import { command, fromHere, withDatabase } from './command.ts';
import { importNetwork } from './import-network.ts';

await command({ words: 'npm run import -- FILE.tar.gz', arguments: 1 }, (config, file = '') =>
  withDatabase(config, async (adminUrl) => {
    const filesDir = path.join(config.dataDir, 'files');
    const manifest = await importNetwork({ adminUrl, archiveFile: fromHere(file), filesDir });
    return `Network ${manifest.networkId} as of ${manifest.takenAt} is here now.`;
  }),
);
