import { type Icon, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats } from '../i18n/use-language.ts';
import classes from './bulk-bar.module.css';
import { useKitT } from './messages.ts';

/** What can be done with the chosen rows: floats over the foot of the list while something is chosen. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useKitT();
  const formats = useFormats();
  if (count === 0) return null;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('kit.selected', { count: formats.number(count) })}>
      <span className={classes.count}>{t('kit.selected', { count: formats.number(count) })}</span>
      {children}
      <button type="button" className={classes.button} aria-label={t('kit.clear_selection')} onClick={onClear}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}

export function BulkButton({
  icon: BulkIcon,
  onClick,
  children,
}: {
  icon: Icon;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={classes.button} onClick={onClick}>
      <BulkIcon size={16} stroke={1.75} aria-hidden />
      {children}
    </button>
  );
}
