import { toastUndo } from '../../kit/toast.tsx';

type TakeBack = () => unknown;

const stack: TakeBack[] = [];
const deepest = 20;

/** Says what was done, offers to take it back for ten seconds, and keeps the way back for Ctrl+Z. */
export function done(message: string, takeBack: TakeBack): void {
  const once = () => {
    const at = stack.indexOf(once);
    if (at === -1) return undefined;
    stack.splice(at, 1);
    putAway();
    return takeBack();
  };
  stack.push(once);
  if (stack.length > deepest) stack.shift();
  const putAway = toastUndo(message, once);
}

/** Takes back the last thing done in the journal, if any. */
export function undoLast(): void {
  void stack.at(-1)?.();
}
