import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import classes from './client-page.module.css';
import { useT } from './messages.ts';
import { useOpenVisit, useVisitColumns } from './visit-columns.tsx';

const pastStates = 'completed,no_show,cancelled_by_client,late_cancelled,cancelled_by_studio';

/** The last few visits of any outcome [CLI-014]. */
export function LastVisits({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const columns = useVisitColumns();
  const open = useOpenVisit();
  const visits = useQuery(
    apiQuery.queryOptions('get', '/api/v1/visits', {
      params: { query: { clientId, sort: '-startsAt', limit: 4, states: pastStates } as never },
    }),
  );
  return (
    <Card
      title={t('clients.last_visits')}
      flush
      action={
        <Link className={classes.link} to="/clients/$clientId" params={{ clientId }} search={{ tab: 'visits' }}>
          {t('clients.all_visits')}
        </Link>
      }
    >
      <DataTable
        label={t('clients.last_visits')}
        columns={columns}
        rows={visits.data?.items}
        rowId={(visit) => visit.id}
        rowLabel={(visit) => formats.dateShort(visit.startsAt)}
        onOpen={open}
        error={visits.error}
        onRetry={() => void visits.refetch()}
        empty={<p className={`${classes.empty} ${classes.quiet}`}>{t('clients.no_visits')}</p>}
      />
    </Card>
  );
}
