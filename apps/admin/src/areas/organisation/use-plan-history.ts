import { useState } from 'react';
import type { Plan } from './seat-plan.ts';

interface History {
  past: readonly Plan[];
  plan: Plan;
  future: readonly Plan[];
}

const atMostSteps = 100;

/** A plan that remembers its former states: each finished gesture is one step back. */
export function usePlanHistory(start: Plan) {
  const [history, setHistory] = useState<History>({ past: [], plan: start, future: [] });
  return {
    plan: history.plan,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change(next: Plan) {
      setHistory(({ past, plan }) => ({ past: [...past, plan].slice(-atMostSteps), plan: next, future: [] }));
    },
    undo() {
      setHistory((now) => {
        const before = now.past.at(-1);
        return before ? { past: now.past.slice(0, -1), plan: before, future: [now.plan, ...now.future] } : now;
      });
    },
    redo() {
      setHistory((now) => {
        const [after, ...rest] = now.future;
        return after ? { past: [...now.past, now.plan], plan: after, future: rest } : now;
      });
    },
    reset(plan: Plan) {
      setHistory({ past: [], plan, future: [] });
    },
  };
}
