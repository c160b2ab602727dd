import { toastUndo } from '../../kit/toast.tsx';

type TakeBack = () => unknown;

const stack: TakeBack[] = [];
const deepest = 20;
const underWay = new Set<Promise<unknown>>();

/** Keeps in mind an act that is shown already and not yet answered by the server: Ctrl+Z waits for it. */
export function acting<T>(act: Promise<T>): Promise<T> {
  underWay.add(act);
  const forget = () => underWay.delete(act);
  act.then(forget, forget);
  return act;
}

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

/** Takes back the last thing done in the journal, if any; what is still on its way to the server counts as done. */
export async function undoLast(): Promise<void> {
  await Promise.allSettled(underWay);
  await stack.at(-1)?.();
}
