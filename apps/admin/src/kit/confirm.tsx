import { lazy, type ReactNode, Suspense } from 'react';
import { createStore, useStore } from './store.ts';

export interface Question {
  title: string;
  /** What will happen, in one or two sentences. */
  text: ReactNode;
  /** The verb of the deed, not "OK". */
  yes: string;
  no?: string;
  danger?: boolean;
}

export interface AskedQuestion extends Question {
  answer: (yes: boolean) => void;
}

const asked = createStore<AskedQuestion | null>(null);

/** Asks before a deed that cannot be undone. `if (await confirm({ … })) remove()` A second question refuses the first. */
export function confirm(question: Question): Promise<boolean> {
  asked.get()?.answer(false);
  return new Promise((resolve) => {
    asked.set({
      ...question,
      answer(yes) {
        asked.set(null);
        resolve(yes);
      },
    });
  });
}

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

/** Stands once at the root; the dialog itself is loaded at the first question. */
export function ConfirmHost() {
  const question = useStore(asked);
  if (!question) return null;
  return (
    <Suspense fallback={null}>
      <ConfirmDialog question={question} />
    </Suspense>
  );
}
