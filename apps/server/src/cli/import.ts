import { openStorage } from '../platform/files/storage.ts';
import { command, fromHere, withDatabase } from './command.ts';
import { importNetwork } from './import-network.ts';

await command({ words: 'npm run import -- FILE.tar.gz', arguments: 1 }, (config, file = '') =>
  withDatabase(config, async (adminUrl) => {
    const storage = openStorage(config);
    const manifest = await importNetwork({ adminUrl, archiveFile: fromHere(file), storage });
    return `Network ${manifest.networkId} as of ${manifest.takenAt} is here now.`;
  }),
);
