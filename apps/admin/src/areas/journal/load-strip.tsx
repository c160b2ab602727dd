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
  const t = useT();
  const frame = dayFrame(board.columns[0]?.frame.date ?? journal.from, journal.timeZone);
  const StateIcon = icons[unit.now.state];
  const [until, plain] = words[unit.now.state];
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
      <MiniBar parts={parts} from={board.from} to={board.to} now={minuteOf(frame, journal.now)} />
      <small data-state={unit.now.state}>
        <StateIcon size={12} stroke={2} aria-hidden />
        <span className="cut">{unit.now.until ? t(until, { time: formats.time(unit.now.until) }) : t(plain)}</span>
      </small>
    </button>
  );
}
