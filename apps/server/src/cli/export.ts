import path from 'node:path';
import { command, fromHere, withDatabase } from './command.ts';
import { exportNetwork } from './export-network.ts';

await command(
  { words: 'npm run export -- NETWORK_ID FILE.tar.gz', arguments: 2 },
  (config, networkId = '', file = '') =>
    withDatabase(config, async (adminUrl) => {
      const archiveFile = fromHere(file);
      const filesDir = path.join(config.dataDir, 'files');
      const manifest = await exportNetwork({ adminUrl, networkId, archiveFile, filesDir });
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return `${rows} rows of ${manifest.tables.length} tables written to ${archiveFile}.`;
    }),
);
