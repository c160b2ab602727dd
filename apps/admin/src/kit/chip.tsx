import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './chip.module.css';
import { useKitT } from './messages.ts';

export interface ChipProps {
  on?: boolean;
  onClick?: () => void;
  /** A set filter: the cross takes it away. */
  onRemove?: () => void;
  children: ReactNode;
}

/** A filter or a quick choice. `<Chip on onRemove={…}>Studio: <b>Central</b></Chip>` */
export function Chip({ on = false, onClick, onRemove, children }: ChipProps) {
  const t = useKitT();
  return (
    <span className={classes.chip} data-on={on || undefined}>
      <button type="button" className={classes.face} aria-pressed={on} onClick={onClick}>
        {children}
      </button>
      {onRemove && (
        <button type="button" className={classes.remove} aria-label={t('kit.file_remove')} onClick={onRemove}>
          <IconX size={13} stroke={2} aria-hidden />
        </button>
      )}
    </span>
  );
}
