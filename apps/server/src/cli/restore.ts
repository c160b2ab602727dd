import { command, fromHere, refuseOutsideDatabase } from './command.ts';
import { restoreCluster } from './restore-cluster.ts';

await command({ words: 'npm run restore -- FILE.tar.gz', arguments: 1 }, async (config, file = '') => {
  refuseOutsideDatabase(config);
  const manifest = await restoreCluster(fromHere(file), config.dataDir);
  return `The state of ${manifest.takenAt} is back in ${config.dataDir}. Start it with \`npm start\`.`;
});
