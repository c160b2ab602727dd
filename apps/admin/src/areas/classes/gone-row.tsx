import { Link } from '@tanstack/react-router';
import { Button } from '../../kit/button.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import { deedsOf } from './class-state.ts';
import { useT } from './messages.ts';
import classes from './participant-list.module.css';

/** Somebody who gave the place up: when, whether the visit is burnt, and how to put it right. */
export function GoneRow({ person }: { person: Participant }) {
  const t = useT();
  const { card, now, may, actions, formats, nameOf } = useClassScreen();
  const { booking, client } = person;
  const { state } = booking;
  if (state === 'booked' || state === 'attended' || state === 'no_show') return null;
  const name = nameOf(client.name);
  const deeds = deedsOf(person, card, now);
  const isBurnt = state === 'late_cancelled' && booking.payment === 'pass';
  return (
    <li className={classes.gone} data-booking={booking.id}>
      <span className={classes.no}>{booking.seat === null ? '' : formats.number(booking.seat)}</span>
      <span className={classes.name}>
        <StatusBadge status={state} />
        <span className="cut">
          <Link to="/clients/$clientId" params={{ clientId: client.id }}>
            {name}
          </Link>
          , <span className="num">{formats.dateTime(booking.stateChangedAt, now)}</span>
        </span>
      </span>
      <span className={classes.pay}>
        <span className="cut">
          {isBurnt
            ? t('classes.visit_burnt')
            : booking.payment === 'pass'
              ? t('classes.visit_returned')
              : booking.cancelReason}
        </span>
      </span>
      <span>
        {may.mark && deeds.has('return_visit') && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => void actions.returnVisit(booking.id, t('classes.visit_is_returned', { name }))}
          >
            {t('classes.do_not_burn')}
          </Button>
        )}
        {may.mark && deeds.has('restore') && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => void actions.restore(booking.id, t('classes.restored', { name }))}
          >
            {t('classes.restore')}
          </Button>
        )}
      </span>
    </li>
  );
}
