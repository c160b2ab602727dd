import { Checkbox } from '@mantine/core';
import { IconCalendarX, IconUserCheck, IconUsersGroup, IconUserX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CancelBookings } from './cancel-bookings.tsx';
import { useClassScreen } from './class-context.ts';
import { hasPlace } from './class-state.ts';
import { GoneRow } from './gone-row.tsx';
import { useT } from './messages.ts';
import classes from './participant-list.module.css';
import { ParticipantRow } from './participant-row.tsx';
import { useGo } from './search.ts';

/**
 * Everybody with a place, in the order of seats, and below those who gave theirs up. Arrow keys go from mark to mark, Space
 * marks, N says missed, Delete cancels: a class is marked without the mouse.
 */
export function ParticipantList() {
  const t = useT();
  const { card, may } = useClassScreen();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const onKeyDown = useRowKeys();
  const present = card.participants.filter(({ booking }) => hasPlace(booking.state));
  const gone = card.participants.filter(({ booking }) => !hasPlace(booking.state));
  const picked = present.filter(({ booking }) => chosen.has(booking.id));
  const toggle = (bookingId: string) => {
    const next = new Set(chosen);
    if (!next.delete(bookingId)) next.add(bookingId);
    setChosen(next);
  };
  if (card.participants.length === 0)
    return <EmptyState icon={IconUsersGroup} title={t('classes.nobody')} hint={t('classes.nobody_hint')} />;
  return (
    <div className={classes.scroller} data-choosing={chosen.size > 0 || undefined}>
      <div className={classes.heads}>
        <span className={classes.seat}>
          {may.mark && present.length > 0 ? (
            <Checkbox
              size="xs"
              aria-label={t('classes.choose_all')}
              checked={picked.length === present.length}
              indeterminate={picked.length > 0 && picked.length < present.length}
              onChange={(event) =>
                setChosen(new Set(event.currentTarget.checked ? present.map(({ booking }) => booking.id) : []))
              }
            />
          ) : (
            t('classes.number_head')
          )}
        </span>
        <span />
        <span>{t('classes.guest')}</span>
        <span>{t('classes.payment')}</span>
        <span>{t('classes.mark_head')}</span>
        <span />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, heard in one place */}
      <div onKeyDown={onKeyDown}>
        <ul aria-label={t('classes.participants')}>
          {present.map((person, index) => (
            <ParticipantRow
              key={person.booking.id}
              person={person}
              no={person.booking.seat ?? index + 1}
              isChosen={chosen.has(person.booking.id)}
              onChoose={may.mark ? toggle : null}
            />
          ))}
        </ul>
        {gone.length > 0 && (
          <ul aria-label={t('classes.gave_up')}>
            {gone.map((person) => (
              <GoneRow key={person.booking.id} person={person} />
            ))}
          </ul>
        )}
      </div>
      <Bulk chosen={picked.map(({ booking }) => booking.id)} onDone={() => setChosen(new Set())} />
    </div>
  );
}

function Bulk({ chosen, onDone }: { chosen: readonly string[]; onDone: () => void }) {
  const t = useT();
  const { card, may, actions, phase } = useClassScreen();
  const [isCancelling, setCancelling] = useState(false);
  const people = card.participants.filter(({ booking }) => chosen.includes(booking.id));
  const booked = people.filter(({ booking }) => booking.state === 'booked');
  const count = people.length;
  const mark = (state: 'attended' | 'no_show') => {
    const key = state === 'attended' ? 'classes.marked_came' : 'classes.marked_missed';
    void actions.mark(people, state, t(key, { count }));
    onDone();
  };
  return (
    <>
      <BulkBar count={chosen.length} onClear={onDone}>
        {may.markNow && (
          <>
            <BulkButton icon={IconUserCheck} onClick={() => mark('attended')}>
              {t('classes.mark')}
            </BulkButton>
            <BulkButton icon={IconUserX} onClick={() => mark('no_show')}>
              {t('classes.missed')}
            </BulkButton>
          </>
        )}
        {booked.length > 0 && phase !== 'over' && (
          <BulkButton icon={IconCalendarX} onClick={() => setCancelling(true)}>
            {t('classes.cancel_bookings')}
          </BulkButton>
        )}
      </BulkBar>
      {isCancelling && (
        <CancelBookings
          people={booked}
          onClose={(isDone) => {
            setCancelling(false);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
}

/** Arrows move between the marks; the letters act on the row that has the focus. */
function useRowKeys() {
  const t = useT();
  const go = useGo();
  const { card, may, actions, nameOf } = useClassScreen();
  return (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-booking]');
    const person = card.participants.find(({ booking }) => booking.id === row?.dataset.booking);
    if (!row || !person || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')];
      const here = marks.findIndex((mark) => row.contains(mark));
      const next = marks[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (event.code === 'KeyN' && may.mark && may.markNow && hasPlace(person.booking.state)) {
      event.preventDefault();
      void actions.mark([person], 'no_show', t('classes.did_miss', { name: nameOf(person.client.name) }));
    } else if (event.key === 'Delete' && may.mark && person.booking.state === 'booked') {
      event.preventDefault();
      go({ do: 'drop', booking: person.booking.id });
    }
  };
}
