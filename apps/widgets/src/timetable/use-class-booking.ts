import { useRef, useState } from 'preact/hooks';
import { Problem } from '../shared/api.ts';
import { uuid } from '../shared/uuid.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './choice.ts';

/**
 * Books, moves or joins the line. The id is made on the device and kept over every "again", so that a lost answer never books
 * twice. Whoever was slower is led back to the class, with everything else kept.
 */
export function useClassBooking({ choice, go, onChanged }: Omit<StepProps, 'place'>) {
  const { api } = useWidget();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const id = useRef(uuid());

  async function book(answer: { wantsWait?: boolean } = {}): Promise<void> {
    const { classId, seat, moving } = choice;
    const orWait = answer.wantsWait ?? choice.wantsWait;
    if (!classId) return;
    setBusy(true);
    setError(undefined);
    try {
      const own = moving
        ? await api.moveClass(moving.id, { id: id.current, classId, seat })
        : await api.bookClass({ id: id.current, classId, seat, orWait });
      onChanged();
      go('done', { own, moving: undefined, taken: undefined });
    } catch (problem) {
      onChanged();
      if (!(problem instanceof Problem)) setError(problem as Error);
      else if (problem.code === 'classes.full') go('class', { taken: 'class', wantsWait: false });
      else if (problem.code === 'classes.seat_taken') go('class', { taken: seat, seat: undefined });
      else if (problem.status === 401)
        go('confirm', { wantsWait: orWait }); // the device was forgotten: the phone is asked again
      else setError(problem);
    } finally {
      setBusy(false);
    }
  }
  return { book, isBusy, error };
}
