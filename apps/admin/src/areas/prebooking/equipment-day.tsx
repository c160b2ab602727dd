import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { dayFrame, withinDay } from '../journal/time-grid.ts';
import type { Slot } from '../journal/wire.ts';
import classes from './equipment-day.module.css';
import { useT } from './messages.ts';

const firstHour = 9;
const lastHour = 21;

/** All apparatus and rooms of the day on one axis: what the booking takes stands first. */
export function EquipmentDay({
  studioId,
  date,
  timeZone,
  slot,
}: {
  studioId: string;
  date: string;
  timeZone: string;
  slot: Slot | null;
}) {
  const t = useT();
  const formats = useFormats();
  const query = (by: 'equipment' | 'room') =>
    apiQuery.queryOptions('get', '/api/v1/resources/load', {
      params: { query: { studioId, from: date, days: 1, by } },
    });
  const equipment = useQuery(query('equipment'));
  const rooms = useQuery(query('room'));
  const frame = dayFrame(date, timeZone);
  const taken = new Set(slot?.lines.flatMap(({ roomId, equipmentIds }) => [roomId ?? '', ...equipmentIds]));
  const units = [...(equipment.data?.resources ?? []), ...(rooms.data?.resources ?? [])].sort(
    (a, b) => Number(taken.has(b.id)) - Number(taken.has(a.id)),
  );
  const span = (stretch: readonly string[]) => {
    const cut = withinDay(frame, [stretch[0] ?? '', stretch[1] ?? '']);
    if (!cut) return null;
    const share = (minute: number) =>
      Math.max(0, Math.min(1, (minute - firstHour * 60) / ((lastHour - firstHour) * 60)));
    return { '--a': share(cut[0]), '--d': share(cut[1]) - share(cut[0]) } as React.CSSProperties;
  };
  return (
    <div className={classes.day}>
      <header className={classes.head}>
        <h2>{t('prebooking.equipment_on', { date: formats.dateShort(date, Date.now()) })}</h2>
        <small>{t('prebooking.needed_first')}</small>
      </header>
      {equipment.isPending ? (
        <RowsSkeleton rows={6} />
      ) : (
        <>
          <div className={classes.axis} aria-hidden="true">
            {Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index).map((hour) => (
              <span key={hour}>{formats.number(hour)}</span>
            ))}
          </div>
          {units.map((unit) => (
            <div key={unit.id} className={classes.row} data-needed={taken.has(unit.id) || undefined}>
              <span className={classes.name}>
                <b className="cut">{unit.name}</b>
                <small>
                  {taken.has(unit.id)
                    ? t('prebooking.needed')
                    : t('prebooking.unit_load', { load: formats.percent(unit.loadPercent) })}
                </small>
              </span>
              <span className={classes.track}>
                {unit.busy.map((stretch) => {
                  const style = span(stretch);
                  return style && <i key={stretch[0]} data-kind="busy" style={style} />;
                })}
                {unit.closed.map((stretch) => {
                  const style = span(stretch);
                  return style && <i key={stretch[0]} data-kind="closed" style={style} />;
                })}
                {slot && taken.has(unit.id) && (
                  <i data-kind="mine" style={span([slot.startsAt, slot.endsAt]) ?? undefined} />
                )}
              </span>
            </div>
          ))}
          <p className={classes.legend}>
            <span data-kind="busy">{t('prebooking.legend_busy')}</span>
            <span data-kind="mine">{t('prebooking.legend_mine')}</span>
            <span data-kind="closed">{t('prebooking.legend_closed')}</span>
          </p>
        </>
      )}
    </div>
  );
}
