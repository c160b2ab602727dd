import { useRef, useState } from 'preact/hooks';
import { type MyVisit, Problem, type Time } from '../shared/api.ts';
import { uuid } from '../shared/uuid.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';

/**
 * Books (or moves) what was chosen. The id of the visit is made on the device and kept over every "again", so that a lost
 * answer never books twice. A time that was just taken leads back to the times, with everything else kept.
 */
export function useBooking({ choice, go }: Pick<StepProps, 'choice' | 'go'>) {
  const { api } = useWidget();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const visitId = useRef(uuid());

  async function book(comment = choice.comment): Promise<void> {
    const { studio, service, who, time, moving } = choice;
    if (!service || !time) return;
    setBusy(true);
    setError(undefined);
    try {
      const visit: MyVisit = moving
        ? await api.move(moving.id, { startsAt: time.startsAt, employeeId: who?.id })
        : await api.book({
            id: visitId.current,
            studioId: studio.id,
            serviceIds: [service.id],
            employeeId: who?.id,
            startsAt: time.startsAt,
            comment: comment || undefined,
          });
      go('done', { visit, moving: undefined, taken: undefined });
    } catch (problem) {
      if (problem instanceof Problem && problem.code === 'bookings.slot_taken') {
        go('when', { taken: { time, nearest: nearestOf(problem) }, time: undefined });
        return;
      }
      if (problem instanceof Problem && problem.status === 401) {
        go('confirm'); // the device was forgotten: the phone is asked again
        return;
      }
      setError(problem as Error);
    } finally {
      setBusy(false);
    }
  }
  return { book, isBusy, error };
}

interface Slot {
  startsAt: string;
  endsAt: string;
  totalMinor: number;
  lines: { employeeId: string }[];
}

function nearestOf({ details }: Problem): Time[] {
  return ((details.alternatives ?? []) as Slot[]).map(({ startsAt, endsAt, totalMinor, lines }) => ({
    startsAt,
    endsAt,
    employeeId: lines[0]?.employeeId ?? '',
    priceMinor: totalMinor,
  }));
}
