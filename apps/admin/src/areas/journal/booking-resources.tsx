import { MiniBar } from '../../kit/mini-bar.tsx';
import classes from './booking-resources.module.css';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { dayFrame, minuteOf, withinDay } from './time-grid.ts';
import type { Booking } from './use-booking.ts';

/** Rooms and apparatus that the chosen time takes, with their day. */
export function BookingResources({ booking }: { booking: Booking }) {
  const t = useT();
  const { journal, board, formats } = useJournal();
  const slot = booking.startSlot;
  if (!slot) return null;
  const ids = new Set(slot.lines.flatMap(({ roomId, equipmentIds }) => [...(roomId ? [roomId] : []), ...equipmentIds]));
  const units = journal.resources.filter(({ id }) => ids.has(id));
  const frame = dayFrame(formats.isoDate(slot.startsAt), journal.timeZone);
  if (units.length === 0) return null;
  const shown = board.to - board.from;
  const isShown = journal.days.some(({ date }) => date === frame.date);
  const at = minuteOf(frame, slot.startsAt);
  const end = minuteOf(frame, slot.endsAt);
  return (
    <section className={classes.resources}>
      <span className={classes.head}>{t('journal.resources')}</span>
      {units.map((unit) => (
        <div key={unit.id} className={classes.resource}>
          <span className="cut">{unit.name}</span>
          <span className={classes.bar}>
            <MiniBar
              from={board.from}
              to={board.to}
              parts={
                isShown
                  ? unit.busy.flatMap((span) => {
                      const cut = withinDay(frame, [span[0] ?? '', span[1] ?? '']);
                      return cut ? [{ from: cut[0], to: cut[1], kind: 'busy' as const }] : [];
                    })
                  : []
              }
            />
            <em style={{ '--a': (at - board.from) / shown, '--d': (end - at) / shown } as React.CSSProperties} />
          </span>
          <span className={classes.free}>{t('journal.free')}</span>
        </div>
      ))}
    </section>
  );
}
