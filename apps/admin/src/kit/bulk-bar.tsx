import { type Icon, IconX } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
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

interface BulkButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  icon: Icon;
  children: ReactNode;
}

/** One of the actions. Takes what a menu gives to its target, so that it can open one. */
export function BulkButton({ icon: BulkIcon, children, ...button }: BulkButtonProps) {
  return (
    <button {...button} type="button" className={classes.button}>
      <BulkIcon size={16} stroke={1.75} aria-hidden />
      {children}
    </button>
  );
}
