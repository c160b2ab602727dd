import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useT as useAuditT } from '../audit/messages.ts';
import { actionWords } from '../audit/words.ts';
import { useT } from './messages.ts';
import classes from './staff.module.css';

/** What the employee did in the system, the latest first [STF-017]. */
export function HistoryTab({ employeeId }: { employeeId: string }) {
  const t = useT();
  const auditT = useAuditT();
  const formats = useFormats();
  const { data, error } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/audit', { params: { query: { actorId: employeeId, limit: 50 } } }),
  );
  if (error && !data) return <ErrorState error={error} />;
  if (!data) return <RowsSkeleton />;
  if (data.items.length === 0) {
    return <EmptyState icon={IconHistory} title={t('staff.history_empty')} hint={t('staff.history_hint')} />;
  }
  return (
    <div className={`${classes.stack} ${classes.narrow}`} style={{ paddingBlock: 'var(--sp-6)' }}>
      <Card>
        <ul className={classes.list}>
          {data.items.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <b>{actionWords(auditT, entry.action, entry.objectType)}</b>
              {entry.objectName && <span> · {entry.objectName}</span>}
              <span className={classes.hint}>{formats.dateTime(entry.at)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
