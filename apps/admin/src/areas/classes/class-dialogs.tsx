import { CancelBookings } from './cancel-bookings.tsx';
import { CancelClass } from './cancel-class.tsx';
import { ChangeClass } from './change-class.tsx';
import { useClassScreen } from './class-context.ts';
import { ClassHistory } from './class-history.tsx';
import { MoveBooking } from './move-booking.tsx';
import { useClassSearch, useGo } from './search.ts';
import { SubstituteTrainer } from './substitute-trainer.tsx';

/** The dialog that the address names, for those who may use it. */
export function ClassDialogs() {
  const search = useClassSearch();
  const go = useGo();
  const { card, may } = useClassScreen();
  const close = () => go({});
  const person = card.participants.find(({ booking }) => booking.id === search.booking);
  if (search.do === 'change' && may.change) return <ChangeClass startsAt={search.startsAt} onClose={close} />;
  if (search.do === 'substitute' && may.change) return <SubstituteTrainer onClose={close} />;
  if (search.do === 'cancel' && may.cancel) return <CancelClass onClose={close} />;
  if (search.do === 'history') return <ClassHistory onClose={close} />;
  if (!person || !may.mark || person.booking.state !== 'booked') return null;
  if (search.do === 'drop') return <CancelBookings people={[person]} onClose={close} />;
  if (search.do === 'move') return <MoveBooking person={person} onClose={close} />;
  return null;
}
