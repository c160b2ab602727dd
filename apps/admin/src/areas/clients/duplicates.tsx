import { IconCopyCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { Person } from '../../kit/person-chip.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { clientName } from './client-name.ts';
import classes from './client-page.module.css';
import { type ClientsKey, useT } from './messages.ts';
import { useMerge } from './use-merge.ts';

const reasons: Record<'email' | 'second_phone' | 'name_and_birthday', ClientsKey> = {
  email: 'clients.same_email',
  second_phone: 'clients.same_phone',
  name_and_birthday: 'clients.same_name',
};

/** Cards that look like one person [CLI-001i]. */
export function Duplicates() {
  const t = useT();
  const formats = useFormats();
  const mayMerge = useCan('clients.client', 'delete');
  const merge = useMerge();
  const found = useQuery(apiQuery.queryOptions('get', '/api/v1/clients/duplicates', {}));
  return (
    <>
      <PageHeader title={t('clients.duplicates')} crumbs={[{ label: t('clients.nav'), to: '/clients' }]} />
      <div className={`${classes.body} ${classes.stack}`}>
        {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
        {found.isPending && <RowsSkeleton rows={6} />}
        {found.data?.items.length === 0 && (
          <EmptyState icon={IconCopyCheck} title={t('clients.no_duplicates')} hint={t('clients.duplicates_hint')} />
        )}
        {found.data?.items.map((group) => (
          <Card
            key={`${group.reason} ${group.clients[0]?.id}`}
            title={t(reasons[group.reason])}
            flush
            action={
              mayMerge &&
              group.clients[0] &&
              group.clients[1] && (
                <Button
                  size="sm"
                  busy={merge.isPending}
                  onClick={() => void merge.ask(group.clients[0]?.id ?? '', group.clients[1]?.id ?? '')}
                >
                  {t('clients.merge_into')}
                </Button>
              )
            }
          >
            {group.clients.map((client) => (
              <Link
                key={client.id}
                className={classes.up}
                style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}
                to="/clients/$clientId"
                params={{ clientId: client.id }}
              >
                <Person
                  id={client.id}
                  name={clientName(client, formats, t('clients.no_name'))}
                  photoUrl={imageUrl(client.photoFileId)}
                  hint={formats.joined([
                    client.phone,
                    client.email,
                    t('clients.visits_total', { count: client.completedVisits }),
                  ])}
                />
              </Link>
            ))}
          </Card>
        ))}
      </div>
    </>
  );
}
