import type { ReactNode } from 'react';
import { Badge } from '../../kit/badge.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { reasonWord, type Status, statusTone, statusWord } from './words.ts';

/** A status in words, with the reason beside it; never by colour alone. */
export function StatusOf({ status, reason }: { status: Status; reason: string | null }): ReactNode {
  const t = useT();
  return (
    <span className={classes.status}>
      <Badge tone={statusTone[status]}>{statusWord(t, status)}</Badge>
      {reason && <span className={classes.quiet}>{reasonWord(t, reason)}</span>}
    </span>
  );
}
