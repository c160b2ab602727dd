import { useCan } from '../../session/can.tsx';
import { BusyCalendarsCard } from './busy-calendars-card.tsx';
import { FeedCard } from './feed-card.tsx';

/** The calendars of one employee, in her profile and in her card: what goes out, and what comes in. */
export function CalendarCards({ employeeId }: { employeeId: string }) {
  const sees = useCan('calendar.absence');
  const mayChange = useCan('calendar.absence', 'add');
  if (!sees) return null;
  return (
    <>
      <FeedCard employeeId={employeeId} mayChange={mayChange} />
      <BusyCalendarsCard employeeId={employeeId} mayChange={mayChange} />
    </>
  );
}
