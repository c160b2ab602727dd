import { IconChevronLeft, IconUserCheck, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useT as useTimetableT } from '../timetable/messages.ts';
import { ClassAbout } from './class-about.tsx';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import { PhaseBadge, Undoable } from './class-head.tsx';
import { ClassMenu } from './class-menu.tsx';
import classes from './class-phone.module.css';
import { hasPlace, tallyOf } from './class-state.ts';
import { GoneRow } from './gone-row.tsx';
import { useT } from './messages.ts';
import { ParticipantMenu } from './participant-menu.tsx';
import { MarkButton, ParticipantName, Payment } from './participant-row.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SeatPlan } from './seat-plan.tsx';
import { WaitingList } from './waiting-list.tsx';

/** The class in a trainer's hand: who is awaited first, one thumb marks. */
export function ClassPhone() {
  const t = useT();
  const tTimetable = useTimetableT();
  const navigate = useNavigate();
  const { card, formats, may, actions, now, reseating } = useClassScreen();
  const seesPeople = useCan('classes.booking');
  const [panel, setPanel] = useState<'add' | 'seats' | null>(null);
  const expected = card.participants.filter(({ booking }) => booking.state === 'booked');
  const count = expected.length;
  const isMarking = may.mark && may.markNow && count > 0;
  return (
    <div className={classes.page} data-density="touch">
      <header className={classes.head}>
        <IconButton
          icon={IconChevronLeft}
          flip
          size="lg"
          label={tTimetable('timetable.nav')}
          onClick={() =>
            void navigate({
              to: '/timetable',
              search: { date: formats.isoDate(card.startsAt), view: 'day' },
            } as never)
          }
        />
        <div>
          <h1 className="cut">{card.classTypeName}</h1>
          <p className="cut num">
            {[
              `${formats.relativeDay(card.startsAt, now)}, ${formats.timeRange(card.startsAt, card.endsAt)}`,
              card.roomName,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <ClassMenu />
      </header>
      <Summary />
      <Undoable />
      {seesPeople && <People onSeats={card.seatMap ? () => setPanel('seats') : undefined} />}
      {seesPeople && <WaitingList />}
      <ClassAbout />
      {(may.book || isMarking) && (
        <footer className={classes.foot}>
          {may.book &&
            (isMarking ? (
              <IconButton
                icon={IconUserPlus}
                size="lg"
                bordered
                label={t('classes.add_guest')}
                onClick={() => setPanel('add')}
              />
            ) : (
              <Button variant="primary" icon={IconUserPlus} fullWidth onClick={() => setPanel('add')}>
                {t('classes.add_guest')}
              </Button>
            ))}
          {isMarking && (
            <Button
              variant="primary"
              icon={IconUserCheck}
              fullWidth
              onClick={() => void actions.mark(expected, 'attended', t('classes.marked_came', { count }))}
            >
              {t('classes.mark_all')}
            </Button>
          )}
        </footer>
      )}
      <Sheet opened={panel === 'add'} onClose={() => setPanel(null)} title={t('classes.add_guest')}>
        <div className={classes.add}>
          <QuickAdd onBooked={() => setPanel(null)} />
        </div>
      </Sheet>
      <Sheet
        opened={panel === 'seats' || (reseating !== null && card.seatMap !== null)}
        onClose={() => setPanel(null)}
        title={t('classes.seats')}
      >
        <SeatPlan />
      </Sheet>
    </div>
  );
}

/** How many came of how many, one bar a place. */
function Summary() {
  const t = useT();
  const { card, formats } = useClassScreen();
  const { came, expected } = tallyOf(card.participants);
  const places = Math.min(card.capacity, 40);
  return (
    <section className={classes.summary}>
      <div className={classes.big}>
        <b>{t('classes.taken_of', { taken: formats.number(came), capacity: formats.number(card.taken) })}</b>
        <span>{t('classes.came_word')}</span>
        <span className={classes.phase}>
          <PhaseBadge />
        </span>
      </div>
      <div className={classes.bars} style={{ gridTemplateColumns: `repeat(${places}, 1fr)` }} aria-hidden>
        {Array.from({ length: places }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places are all alike
          <i key={index} data-state={index < came ? 'came' : index < card.taken ? 'taken' : 'free'} />
        ))}
      </div>
      <div className={classes.counts}>
        {expected > 0 && <span>{t('classes.awaited', { count: expected })}</span>}
        <span>
          {t('classes.free_count', { count: card.free })}
          {card.waiting > 0 && `, ${t('classes.in_line', { count: card.waiting })}`}
        </span>
      </div>
    </section>
  );
}

function People({ onSeats }: { onSeats: (() => void) | undefined }) {
  const t = useT();
  const { card, formats } = useClassScreen();
  const groups = [
    { state: 'booked' as const, title: t('classes.group_awaited') },
    { state: 'attended' as const, title: t('classes.group_came') },
    { state: 'no_show' as const, title: t('classes.group_missed') },
  ].map((group) => ({ ...group, people: card.participants.filter(({ booking }) => booking.state === group.state) }));
  const gone = card.participants.filter(({ booking }) => !hasPlace(booking.state));
  if (card.participants.length === 0)
    return <EmptyState icon={IconUsersGroup} title={t('classes.nobody')} hint={t('classes.nobody_hint')} />;
  const first = groups.find(({ people }) => people.length > 0);
  return (
    <>
      {groups.map(
        (group) =>
          group.people.length > 0 && (
            <section key={group.state} className={classes.group}>
              <h2>
                {group.title} <span>{formats.number(group.people.length)}</span>
                {group === first && onSeats && (
                  <button type="button" onClick={onSeats}>
                    {t('classes.by_seats')}
                  </button>
                )}
              </h2>
              <ul>
                {group.people.map((person) => (
                  <PhoneRow key={person.booking.id} person={person} />
                ))}
              </ul>
            </section>
          ),
      )}
      {gone.length > 0 && (
        <section className={classes.group}>
          <h2>{t('classes.gave_up')}</h2>
          <ul className={classes.gone}>
            {gone.map((person) => (
              <GoneRow key={person.booking.id} person={person} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PhoneRow({ person }: { person: Participant }) {
  const { nameOf, formats } = useClassScreen();
  const { client, booking } = person;
  const name = nameOf(client.name);
  return (
    <li className={classes.row}>
      <span className={classes.face}>
        <Avatar id={client.id} name={name} photoUrl={imageUrl(client.photoFileId)} size={40} />
        {booking.seat !== null && <span className={classes.seatNo}>{formats.number(booking.seat)}</span>}
      </span>
      <span className={classes.who}>
        <ParticipantName person={person} />
        <Payment person={person} />
      </span>
      <MarkButton person={person} className={classes.mark} />
      <ParticipantMenu person={person} />
    </li>
  );
}
