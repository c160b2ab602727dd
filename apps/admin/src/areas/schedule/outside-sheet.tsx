import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useT } from './messages.ts';
import classes from './schedule.module.css';
import type { Occupation } from './schedule-data.ts';

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

/** What stands in somebody's time, one line each. */
export function OccupationList({
  items,
  timeZone,
}: {
  items: readonly Pick<Occupation, 'sourceId' | 'startsAt' | 'endsAt' | 'clientName' | 'serviceName' | 'kind'>[];
  timeZone: string;
}) {
  const t = useT();
  const formats = useFormats(timeZone);
  return (
    <ul className={classes.list}>
      {items.map((visit) => (
        <li key={visit.sourceId + visit.startsAt}>
          <span>
            <b>
              {[visit.clientName, visit.serviceName].filter(Boolean).join(' · ') || t(`schedule.kind_${visit.kind}`)}
            </b>
            <br />
            <span className={classes.hint}>
              {formats.date(visit.startsAt)}, {formats.timeRange(visit.startsAt, visit.endsAt)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
