import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acting, done, undoLast } from './undo-stack.ts';

vi.mock('../../kit/toast.tsx', () => ({ toastUndo: () => () => undefined }));

describe('taking back in the journal', () => {
  beforeEach(async () => {
    for (let left = 20; left > 0; left--) await undoLast();
  });

  it('[SCH-021] takes back what was done last, each thing once', async () => {
    const taken: string[] = [];
    done('moved', () => taken.push('move'));
    done('cancelled', () => taken.push('cancel'));

    await undoLast();
    await undoLast();
    await undoLast();

    expect(taken).toEqual(['cancel', 'move']);
  });

  it('[BKG-013i] waits for an act that the server has not answered yet', async () => {
    const taken: string[] = [];
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    void acting(answered.then(() => done('received', () => taken.push('receive'))));

    const takingBack = undoLast();
    answer();
    await takingBack;

    expect(taken).toEqual(['receive']);
  });

  it('[SCH-021] a refused act leaves the one before it to be taken back', async () => {
    const taken: string[] = [];
    done('moved', () => taken.push('move'));
    acting(Promise.reject(new Error('refused'))).catch(() => undefined);

    await undoLast();

    expect(taken).toEqual(['move']);
  });
});
