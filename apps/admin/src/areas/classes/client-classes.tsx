import { IconHourglass, IconYoga } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { formatsFor, useFormats, useLocale } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money } from '../../kit/values.tsx';
import { type ClientClass, clientClassSummary, statusOf } from './client-class-data.ts';
import classes from './client-classes.module.css';
import { useT } from './messages.ts';

/** The group classes of a client: those to come and those that were, what was missed, and where she waits [BKG-012]. */
export function ClientClasses({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const columns = useColumns();
  const [cursors, setCursors] = useState<string[]>([]);
  const { data: summary } = useQuery(clientClassSummary(clientId));
  const list = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/class-bookings', {
      params: { query: { clientId, limit: 25, cursor: cursors.at(-1) } },
    }),
    placeholderData: (before) => before,
  });
  const next = list.data?.nextCursor;
  return (
    <div className={classes.page}>
      {summary && (
        <dl className={classes.counts}>
          <Count name={t('classes.count_upcoming')} value={formats.number(summary.upcoming)} />
          <Count name={t('classes.count_attended')} value={formats.number(summary.attended)} />
          <Count name={t('classes.count_missed')} value={formats.number(summary.missed)} />
          <Count name={t('classes.count_cancelled')} value={formats.number(summary.cancelled)} />
        </dl>
      )}
      {summary?.waits.map((one) => (
        <WaitLine key={one.wait.id} {...one} />
      ))}
      <div className={classes.table}>
        <DataTable
          label={t('classes.client_classes')}
          columns={columns}
          rows={list.data?.items}
          rowId={({ booking }) => booking.id}
          rowLabel={(one) => formats.dateShort(one.startsAt)}
          onOpen={({ booking }) => void navigate({ to: `/classes/${booking.classId}` } as never)}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={
            <EmptyState icon={IconYoga} title={t('classes.client_has_none')} hint={t('classes.client_has_none_hint')} />
          }
        />
        {(next || cursors.length > 0) && (
          <CursorPager
            onPrevious={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : null}
            onNext={next ? () => setCursors([...cursors, next]) : null}
          />
        )}
      </div>
    </div>
  );
}

function Count({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function WaitLine({
  wait,
  startsAt,
  classTypeName,
  studioName,
  timeZone,
}: {
  wait: { classId: string; position: number | null; offerUntil: string | null };
  startsAt: string;
  classTypeName: string;
  studioName: string;
  timeZone: string;
}) {
  const t = useT();
  const formats = useFormats(timeZone);
  const when = formats.dateTime(startsAt, Date.now());
  return (
    <Alert icon={IconHourglass} tone={wait.offerUntil ? 'accent' : 'neutral'}>
      <Link className={classes.link} to={`/classes/${wait.classId}` as '/'}>
        {classTypeName}, {when}, {studioName}
      </Link>
      {': '}
      {wait.offerUntil
        ? t('classes.has_offer', { time: formats.time(wait.offerUntil) })
        : t('classes.is_number', { position: wait.position ?? 0 })}
    </Alert>
  );
}

function useColumns(): Column<ClientClass>[] {
  const t = useT();
  const locale = useLocale();
  return [
    {
      id: 'state',
      header: t('classes.column_state'),
      phone: 'hint',
      cell: ({ booking }) => <StatusBadge status={statusOf(booking.state)} plain />,
    },
    {
      id: 'startsAt',
      header: t('classes.column_when'),
      phone: 'title',
      cell: (one) => <span className="num">{formatsFor(locale, one.timeZone).dateTime(one.startsAt, new Date())}</span>,
    },
    { id: 'type', header: t('classes.class_type'), phone: 'hint', cell: (one) => one.classTypeName },
    { id: 'trainers', header: t('classes.trainers'), cell: (one) => one.trainerNames.join(', ') },
    { id: 'studio', header: t('classes.column_studio'), cell: (one) => one.studioName },
    {
      id: 'payment',
      header: t('classes.payment'),
      phone: 'end',
      cell: ({ booking }) =>
        booking.payment === 'pass' ? (
          t('classes.by_pass')
        ) : booking.payment === 'free' ? (
          t('classes.free_of_charge')
        ) : (
          <Money minor={booking.priceMinor} />
        ),
    },
  ];
}
