import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { Money } from '../../kit/values.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './services-card.module.css';

/** The first of her services with length and price; the rest is a tab away. */
export function ServicesCard({ employeeId }: { employeeId: string }) {
  const t = useT();
  const formats = useFormats();
  const { network } = useSession();
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/services', { params: { query: { employeeId, limit: 4 } } }),
  );
  return (
    <Card
      title={t('staff.tab_services')}
      action={
        <Link to="/staff/$employeeId" params={{ employeeId }} search={{ tab: 'services' }} className={classes.more}>
          {data ? t('staff.all_services', { count: data.total }) : t('staff.tab_services')}
        </Link>
      }
    >
      {!data && <RowsSkeleton rows={4} />}
      {data?.items.length === 0 && <p className={classes.hint}>{t('staff.no_services')}</p>}
      <ul className={classes.list}>
        {data?.items.map((service) => (
          <li key={service.id}>
            <span className="cut">{service.shownName}</span>
            <span className={classes.hint}>{formats.duration(service.durationMin)}</span>
            <b>
              <Money minor={service.priceMinor} currency={network.currency} />
            </b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
