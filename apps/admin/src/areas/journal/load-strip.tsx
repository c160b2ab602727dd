import { IconCircleCheck, IconClock, IconDeviceHeartMonitor, IconLock, IconTool } from '@tabler/icons-react';
import { MiniBar } from '../../kit/mini-bar.tsx';
import { useJournal } from './journal-context.ts';
import classes from './load-strip.module.css';
import { type JournalKey, useT } from './messages.ts';
import { dayFrame, minuteOf, withinDay } from './time-grid.ts';
import type { JournalResource } from './wire.ts';

const words: Record<JournalResource['now']['state'], [JournalKey, JournalKey]> = {
  busy: ['journal.strip_busy_until', 'journal.strip_busy'],
  free: ['journal.strip_free_until', 'journal.strip_free'],
  repair: ['journal.repair_until_low', 'journal.strip_repair'],
  closed: ['journal.strip_closed_until', 'journal.strip_closed'],
};
const icons = { busy: IconClock, free: IconCircleCheck, repair: IconTool, closed: IconLock };

/** The load of apparatus and halls at a glance, in the columns of the grid. */
export function LoadStrip() {
  const { journal } = useJournal();
  const t = useT();
  const units = journal.resources.filter(({ kind, state }) => kind !== 'room' && state !== 'retired');
  if (units.length === 0) return null;
  return (
    <div className={classes.strip}>
      <span className={classes.cap} title={t('journal.strip')}>
        <IconDeviceHeartMonitor size={18} stroke={1.75} aria-label={t('journal.strip')} role="img" />
      </span>
      {units.map((unit, index) => (
        <Unit key={unit.id} unit={unit} index={index} />
      ))}
    </div>
  );
}

function Unit({ unit, index }: { unit: JournalResource; index: number }) {
  const { journal, board, formats, actions } = useJournal();
  const frame = dayFrame(board.columns[0]?.frame.date ?? journal.from, journal.timeZone);
  const today = formats.isoDate(journal.now) === frame.date;
  const cut = (stretch: readonly string[]) => withinDay(frame, [stretch[0] ?? '', stretch[1] ?? '']);
  const parts = [
    ...unit.busy.map(cut).flatMap((span) => (span ? [{ from: span[0], to: span[1], kind: 'busy' as const }] : [])),
    ...unit.closed.map(cut).flatMap((span) => (span ? [{ from: span[0], to: span[1], kind: 'broken' as const }] : [])),
  ];
  return (
    <button
      type="button"
      className={classes.unit}
      style={{ '--i': index } as React.CSSProperties}
      onClick={() => actions.openResource(unit.id)}
    >
      <b className="cut">{unit.name}</b>
      <MiniBar parts={parts} from={board.from} to={board.to} now={today ? minuteOf(frame, journal.now) : undefined} />
      {today ? <StateNow now={unit.now} /> : <LoadOfDay unit={unit} date={frame.date} />}
    </button>
  );
}

function StateNow({ now: { state, until: time } }: { now: JournalResource['now'] }) {
  const { formats } = useJournal();
  const t = useT();
  const StateIcon = icons[state];
  const [until, plain] = words[state];
  return (
    <small data-state={state}>
      <StateIcon size={12} stroke={2} aria-hidden />
      <span className="cut">{time ? t(until, { time: formats.time(time) }) : t(plain)}</span>
    </small>
  );
}

/** On another day than today nothing is busy "now": what counts is how much is taken and how much is left. */
function LoadOfDay({ unit, date }: { unit: JournalResource; date: string }) {
  const { formats } = useJournal();
  const t = useT();
  const day = unit.days.find((one) => one.date === date);
  if (!day || day.availableMin === 0)
    return (
      <small data-state="closed">
        <IconLock size={12} stroke={2} aria-hidden />
        <span className="cut">{t('journal.strip_closed')}</span>
      </small>
    );
  const free = t('journal.free_for', { duration: formats.duration(Math.max(0, day.availableMin - day.bookedMin)) });
  return (
    <small title={free}>
      <span className="cut">{t('journal.unit_load', { load: formats.percent(day.loadPercent) })}</span>
    </small>
  );
}
