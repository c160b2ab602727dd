import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useShellT } from './messages.ts';
import classes from './offline-bar.module.css';

/** One bar under the top bar while there is no network: what works, what does not. */
export function OfflineBar() {
  const t = useShellT();
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <div className={classes.bar}>
          <IconCloudOff size={14} stroke={1.75} aria-hidden />
          {t('shell.offline')}
        </div>
      )}
    </div>
  );
}
