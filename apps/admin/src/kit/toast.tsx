import { notifications } from '@mantine/notifications';
import { type Icon, IconAlertCircle, IconCircleCheck, IconHandMove } from '@tabler/icons-react';
import { sentenceOf } from '../api/problem.ts';
import classes from './toast.module.css';
import { UndoButton } from './undo-button.tsx';

const undoSeconds = 10;

/** Says that something worked. */
export function toast(message: string): void {
  show('success', IconCircleCheck, message, 4000);
}

/** Says what went wrong, in the server's own words when it gave some. */
export function toastError(error: unknown): void {
  show('danger', IconAlertCircle, typeof error === 'string' ? error : sentenceOf(error), 8000);
}

/** Says what was done and lets it be taken back within ten seconds. Answers how to put the toast away before that. */
export function toastUndo(message: string, undo: () => unknown, icon: Icon = IconHandMove): () => void {
  const ToastIcon = icon;
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    void undo();
  };
  notifications.show({
    id,
    classNames: { root: classes.undo },
    withCloseButton: false,
    autoClose: undoSeconds * 1000,
    message: (
      <span className={classes.line}>
        <ToastIcon size={16} stroke={1.75} aria-hidden />
        <span className={classes.text}>{message}</span>
        <UndoButton seconds={undoSeconds} onUndo={takeBack} />
      </span>
    ),
  });
  return () => notifications.hide(id);
}

function show(tone: 'success' | 'danger', ToastIcon: Icon, message: string, autoClose: number): void {
  notifications.show({
    classNames: { root: classes[tone] },
    autoClose,
    role: tone === 'danger' ? 'alert' : 'status',
    message: (
      <span className={classes.line}>
        <ToastIcon size={16} stroke={1.75} aria-hidden />
        <span className={classes.text}>{message}</span>
      </span>
    ),
  });
}
