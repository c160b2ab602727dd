import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { TimeZoneContext, useFormats } from '../../i18n/use-language.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { useCan } from '../../session/can.tsx';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { useNow } from '../journal/use-now.ts';
import { ClassAbout } from './class-about.tsx';
import { ClassContext } from './class-context.ts';
import { type ClassCard, useClass } from './class-data.ts';
import { ClassDialogs } from './class-dialogs.tsx';
import { ClassHead } from './class-head.tsx';
import classes from './class-page.module.css';
import { ClassPhone } from './class-phone.tsx';
import { ClassSkeleton } from './class-skeleton.tsx';
import { mayMarkNow, phaseOf } from './class-state.ts';
import { ParticipantList } from './participant-list.tsx';
import { useNameOf } from './people.ts';
import { PrintList } from './print-list.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SeatPlan } from './seat-plan.tsx';
import { type ClassActions, useClassActions } from './use-class-actions.ts';
import { WaitingList } from './waiting-list.tsx';

/** One class: who comes, where they sit, who waits for a place [BKG-001]. */
export function ClassPage() {
  const { classId } = useParams({ strict: false }) as { classId: string };
  const actions = useClassActions(classId);
  const { data: card, error, refetch } = useClass(classId, actions.isBusy);
  if (error && !card) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!card) return <ClassSkeleton />;
  return (
    <TimeZoneContext value={card.timeZone}>
      <ClassOf key={card.id} card={card} actions={actions} />
    </TimeZoneContext>
  );
}

function ClassOf({ card, actions }: { card: ClassCard; actions: ClassActions }) {
  const now = useNow();
  const formats = useFormats();
  const nameOf = useNameOf();
  const isPhone = useIsPhone();
  const isCompact = useIsCompact();
  const [seat, chooseSeat] = useState<number | null>(null);
  const [reseating, reseat] = useState<string | null>(null);
  const [pointedAt, pointAt] = useState<string | null>(null);
  const seesPeople = useCan('classes.booking');
  const phase = phaseOf(card, now);
  const isOpen = phase !== 'cancelled' && phase !== 'over';
  const may = {
    book: useCan('classes.booking', 'add') && isOpen,
    mark: useCan('classes.booking', 'edit') && phase !== 'cancelled',
    exceed: useCan('classes.override', 'edit'),
    change: useCan('classes.class', 'edit') && isOpen,
    cancel: useCan('classes.class', 'delete') && isOpen,
    markNow: mayMarkNow(card, now),
  };
  const screen = {
    ...{ card, now, phase, formats, nameOf, actions, may, pointedAt, pointAt, reseat, chooseSeat },
    seat: seat !== null && card.freeSeats.includes(seat) ? seat : null,
    reseating: card.participants.some(({ booking }) => booking.id === reseating) ? reseating : null,
  };
  return (
    <ClassContext value={screen}>
      {isPhone ? (
        <ClassPhone />
      ) : (
        <div className={classes.page} data-density={isCompact ? 'touch' : undefined}>
          <ClassHead />
          <section className={classes.people}>
            {may.book && <QuickAdd />}
            {seesPeople && <ParticipantList />}
          </section>
          <section className={classes.side}>
            {card.seatMap && <SeatPlan />}
            {seesPeople && <WaitingList />}
            <ClassAbout />
          </section>
        </div>
      )}
      <ClassDialogs />
      <PrintList />
    </ClassContext>
  );
}
