import {
  IconCalendarEvent,
  IconChevronRight,
  IconClock,
  IconDoor,
  IconPlayerPlay,
  IconUserCheck,
  IconUsers,
  IconVenus,
  IconVideo,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { TimeRange } from '../../kit/values.tsx';
import { SearchButton } from '../../shell/search-button.tsx';
import { useT as useTimetableT } from '../timetable/messages.ts';
import { useClassScreen } from './class-context.ts';
import classes from './class-head.module.css';
import { ClassMenu, PrintButton, SeriesLinks } from './class-menu.tsx';
import { minutesTo, tallyOf } from './class-state.ts';
import { useT } from './messages.ts';

/** What the class is, when and where, how full, and what can be done with it as a whole. */
export function ClassHead() {
  const t = useT();
  const { card, formats, nameOf } = useClassScreen();
  const day = formats.isoDate(card.startsAt);
  return (
    <header className={classes.head}>
      <div className={classes.what}>
        <Crumbs day={day} label={formats.dayHeader(card.startsAt)} />
        <h1 className={classes.title}>
          <span className={classes.dot} style={{ background: card.colour ?? 'var(--border-control)' }} />
          {card.classTypeName}
          <PhaseBadge />
          {card.womenOnly && (
            <Badge icon={IconVenus} tone="info">
              {t('classes.women_only')}
            </Badge>
          )}
        </h1>
        <div className={classes.meta}>
          <span>
            <IconCalendarEvent size={14} stroke={1.75} aria-hidden />
            <TimeRange from={card.startsAt} to={card.endsAt} />
          </span>
          {card.roomName && (
            <span>
              <IconDoor size={14} stroke={1.75} aria-hidden />
              {card.roomName}
            </span>
          )}
          {card.isOnline && (
            <span>
              <IconVideo size={14} stroke={1.75} aria-hidden />
              {t('classes.online')}
            </span>
          )}
          {card.trainers.map((trainer) => (
            <span key={trainer.id}>
              <Avatar id={trainer.id} name={nameOf(trainer.name)} photoUrl={imageUrl(trainer.photoFileId)} size={20} />
              {nameOf(trainer.name)}
            </span>
          ))}
          <Places />
        </div>
      </div>
      <div className={classes.deeds}>
        <SeriesLinks />
        <PrintButton />
        <ClassMenu />
        <MainDeed />
        <SearchButton />
      </div>
      <Undoable />
    </header>
  );
}

function Crumbs({ day, label }: { day: string; label: string }) {
  const t = useTimetableT();
  const kit = useKitT();
  return (
    <nav className={classes.crumbs} aria-label={kit('kit.breadcrumbs')}>
      <Link to={'/timetable' as '/'}>{t('timetable.nav')}</Link>
      <IconChevronRight className="flip" size={13} stroke={2} aria-hidden />
      <Link to={'/timetable' as '/'} search={{ date: day, view: 'day' } as never}>
        {label}
      </Link>
    </nav>
  );
}

/** Where the class stands in time, and whether it is as it was planned. */
export function PhaseBadge() {
  const t = useT();
  const { card, phase, now, formats } = useClassScreen();
  return (
    <>
      {phase === 'soon' && (
        <Badge tone="warn" icon={IconClock}>
          {t('classes.in_minutes', { count: minutesTo(card.startsAt, now) })}
        </Badge>
      )}
      {phase === 'running' && (
        <Badge tone="ok" icon={IconPlayerPlay}>
          {t('classes.running', { time: formats.time(card.endsAt) })}
        </Badge>
      )}
      {phase === 'over' && <Badge>{t('classes.over')}</Badge>}
      {phase === 'cancelled' && <Badge tone="bad">{t('classes.cancelled')}</Badge>}
      {phase !== 'cancelled' && card.movedAt && <Badge tone="info">{t('classes.changed')}</Badge>}
    </>
  );
}

function Places() {
  const t = useT();
  const { card, formats } = useClassScreen();
  const { came, missed } = tallyOf(card.participants);
  return (
    <>
      <span className="num">
        <IconUsers size={14} stroke={1.75} aria-hidden />
        <b>{t('classes.taken_of', { taken: formats.number(card.taken), capacity: formats.number(card.capacity) })}</b>
        {came > 0 && t('classes.came_count', { count: came })}
        {missed > 0 && t('classes.missed_count', { count: missed })}
      </span>
      {card.held > 0 && <span className={classes.quiet}>{t('classes.held', { count: card.held })}</span>}
    </>
  );
}

/** Marking everybody at once, when it is time for that. */
export function MainDeed() {
  const t = useT();
  const { card, may, phase, formats, actions } = useClassScreen();
  const expected = card.participants.filter(({ booking }) => booking.state === 'booked');
  if (!may.mark || expected.length === 0) return null;
  const count = expected.length;
  return (
    <>
      {phase === 'over' && (
        <Button onClick={() => void actions.mark(expected, 'no_show', t('classes.marked_missed', { count }))}>
          {t('classes.others_missed')}
        </Button>
      )}
      <Button
        variant="primary"
        icon={IconUserCheck}
        disabledReason={!may.markNow && t('classes.marking_from', { time: formats.time(card.markingFrom) })}
        onClick={() => void actions.mark(expected, 'attended', t('classes.marked_came', { count }))}
      >
        {t('classes.mark_all')}
      </Button>
    </>
  );
}

/** The last change of the class as long as it can be taken back: nobody has been told before that. */
export function Undoable() {
  const t = useT();
  const { card, formats, actions, now } = useClassScreen();
  const { undo } = card;
  if (!undo || Date.parse(undo.until) <= now) return card.cancelReason ? <Alert>{card.cancelReason}</Alert> : null;
  return (
    <div className={classes.undo}>
      <Alert
        tone="accent"
        action={
          <Button size="sm" onClick={() => void actions.undoChange(undo.changeId)}>
            {t('classes.take_back')}
          </Button>
        }
      >
        {t(card.state === 'cancelled' ? 'classes.cancelled_undo' : 'classes.changed_undo', {
          time: formats.time(undo.until),
        })}
      </Alert>
    </div>
  );
}
