import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useKitT } from './messages.ts';
import classes from './toast.module.css';

/** "Undo · 9": the seconds that are left to take an action back. */
export function UndoButton({ seconds, onUndo }: { seconds: number; onUndo: () => void }) {
  const t = useKitT();
  const [left, setLeft] = useState(seconds);
  useInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000, { autoInvoke: true });
  return (
    <button type="button" className={classes.button} aria-label={t('kit.undo')} onClick={onUndo}>
      {t('kit.undo_in', { seconds: left })}
    </button>
  );
}
