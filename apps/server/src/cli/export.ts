import { openStorage } from '../platform/files/storage.ts';
import { command, fromHere, withDatabase } from './command.ts';
import { exportNetwork } from './export-network.ts';

await command(
  { words: 'npm run export -- NETWORK_ID FILE.tar.gz', arguments: 2 },
  (config, networkId = '', file = '') =>
    withDatabase(config, async (adminUrl) => {
      const archiveFile = fromHere(file);
      const storage = openStorage(config);
      const manifest = await exportNetwork({ adminUrl, networkId, archiveFile, storage });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return `${rows} rows of ${manifest.tables.length} tables written to ${archiveFile}.`;
    }),
);
