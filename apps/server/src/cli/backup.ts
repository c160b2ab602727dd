import { existsSync } from 'node:fs';
import { backupCluster } from './backup-cluster.ts';
import { command, fromHere, refuseOutsideDatabase } from './command.ts';

await command({ words: 'npm run backup -- FILE.tar.gz', arguments: 1 }, async (config, file = '') => {
  refuseOutsideDatabase(config);
  const target = fromHere(file);
  if (existsSync(target)) throw new Error(`${target} exists already; a backup never replaces another one.`);
  await backupCluster(config.dataDir, target);
  return `Backup written to ${target}. It holds everything, passwords' hashes and keys included: keep it safe.`;
});
