import type { ReactNode } from 'react';
import classes from './staff.module.css';

interface SettingRowProps {
  title: string;
  hint?: string;
  /** Chips want the width that a switch leaves free. */
  wide?: boolean;
  children: ReactNode;
}

/** One setting of a card: what it is called, and at the end what it is set to. */
export function SettingRow({ title, hint, wide = false, children }: SettingRowProps) {
  return (
    <div className={classes.row} data-wide={wide || undefined}>
      <span>
        <b>{title}</b>
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
      {children}
    </div>
  );
}
