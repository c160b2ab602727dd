import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import type { Occupation } from './schedule-data.ts';
import classes from './sheets.module.css';

/** Booked time that a change left outside working hours: it stays booked, somebody has to move it. */
export function OutsideSheet({
  visits,
  timeZone,
  onClose,
}: {
  visits: readonly Occupation[];
  timeZone: string;
  onClose: () => void;
}) {
  const t = useT();
  return (
    <Sheet opened onClose={onClose} title={t('schedule.outside_title', { count: visits.length })}>
      <div className={classes.stack}>
        <Alert tone="warn">{t('schedule.outside_text')}</Alert>
        <OccupationList items={visits} timeZone={timeZone} />
      </div>
    </Sheet>
  );
}

type Item = Pick<
  Occupation,
  'sourceId' | 'startsAt' | 'endsAt' | 'clientName' | 'serviceName' | 'kind' | 'visitId' | 'resourceId'
>;

/** What stands in somebody's time, one line each; a visit leads to the journal, where it can be moved. */
export function OccupationList({ items, timeZone }: { items: readonly Item[]; timeZone: string }) {
  const formats = useFormats(timeZone);
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.sourceId + item.startsAt}>
          <span>
            <ItemName item={item} day={formats.isoDate(item.startsAt)} />
            <br />
            <span className={classes.hint}>
              {formats.date(item.startsAt)}, {formats.timeRange(item.startsAt, item.endsAt)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ItemName({ item, day }: { item: Item; day: string }) {
  const t = useT();
  const seesVisits = useCan('bookings.visit');
  const name = [item.clientName, item.serviceName].filter(Boolean).join(' · ') || t(`schedule.kind_${item.kind}`);
  if (!item.visitId || !seesVisits) return <b>{name}</b>;
  return (
    <Link to="/journal" search={{ date: day, panel: 'visit', visit: item.visitId }}>
      {name}
    </Link>
  );
}
