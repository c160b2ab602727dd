import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { AbsenceRequest } from './absence-details.tsx';
import { useT } from './messages.ts';
import classes from './sheets.module.css';

interface RequestsSheetProps {
  requests: readonly AbsenceRequest[];
  timeZone: string;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** All absences that wait for a decision, also those outside the days that are shown [STF-008]. */
export function RequestsSheet({ requests, timeZone, onOpen, onClose }: RequestsSheetProps) {
  const t = useT();
  const formats = useFormats(timeZone);
  return (
    <Sheet opened onClose={onClose} title={t('schedule.requests', { count: requests.length })}>
      <ul className={classes.list}>
        {requests.map((request) => (
          <li key={request.id}>
            <span>
              <b>{request.employeeName}</b> <Badge tone="warn">{t(`schedule.absence_${request.kind}`)}</Badge>
              <br />
              <span className={classes.hint}>
                {formats.dateRange(request.startsAt, new Date(Date.parse(request.endsAt) - 60_000))}
                {request.note && ` · ${request.note}`}
              </span>
            </span>
            <Button size="sm" onClick={() => onOpen(request.id)}>
              {t('schedule.decide')}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
