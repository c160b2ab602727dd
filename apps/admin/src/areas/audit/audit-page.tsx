import { Select } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import classes from './audit.module.css';
import { type AuditEntry, startOfDay } from './audit-data.ts';
import { ChangeSheet } from './change-sheet.tsx';
import { useT } from './messages.ts';
import { useAuditSearch, useSetSearch } from './search.ts';
import { actionWords, objectWord } from './words.ts';

/** Who changed what, when and from where; by employee, object and period [STF-017i]. */
export function AuditPage() {
  const t = useT();
  const search = useAuditSearch();
  const setSearch = useSetSearch();
  const { timeZone, studioIds } = useStudioScope();
  const query = {
    actorId: search.actor,
    objectType: search.type,
    objectId: search.object,
    studioIds,
    from: search.from && startOfDay(search.from, timeZone),
    to: search.to && startOfDay(search.to, timeZone, 1),
  };
  const pages = useInfiniteQuery({
    queryKey: ['audit', query],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/api/v1/audit', {
        params: { query: { ...query, limit: 50, cursor: pageParam ?? undefined } },
        signal,
      });
      return data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last?.nextCursor ?? null,
  });
  const rows = pages.data?.pages.flatMap((page) => page?.items ?? []);
  const filtered = Boolean(search.actor || search.type || search.object || search.from || search.to);
  const reset = () =>
    setSearch({ actor: undefined, type: undefined, object: undefined, from: undefined, to: undefined });
  return (
    <>
      <PageHeader crumbs={[{ label: t('audit.settings'), to: '/settings' }]} title={t('audit.title')} />
      <div className={classes.page}>
        <Filters />
        <div className={classes.table}>
          <DataTable
            label={t('audit.title')}
            columns={useColumns()}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={(entry) => actionWords(t, entry.action, entry.objectType)}
            onOpen={({ id }) => setSearch({ entry: id })}
            error={pages.error}
            onRetry={() => void pages.refetch()}
            filtered={filtered}
            onResetFilters={reset}
            empty={<EmptyState icon={IconHistory} title={t('audit.empty')} hint={t('audit.empty_hint')} />}
          />
        </div>
        {pages.hasNextPage && (
          <span className={classes.more}>
            <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('audit.more')}
            </Button>
          </span>
        )}
      </div>
      <ChangeSheet
        entry={rows?.find(({ id }) => id === search.entry)}
        names={Object.assign({}, ...(pages.data?.pages.map((page) => page?.names) ?? []))}
        onClose={() => setSearch({ entry: undefined })}
        onOnlyThis={(entry) => setSearch({ object: entry.objectId, type: entry.objectType, entry: undefined })}
      />
    </>
  );
}

function Filters() {
  const t = useT();
  const search = useAuditSearch();
  const setSearch = useSetSearch();
  const { data: facets } = useQuery(apiQuery.queryOptions('get', '/api/v1/audit-facets', {}));
  return (
    <div className={classes.filters}>
      <Select
        clearable
        searchable
        aria-label={t('audit.who')}
        placeholder={t('audit.who')}
        data={(facets?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.actor ?? null}
        onChange={(actor) => setSearch({ actor: actor ?? undefined })}
      />
      <Select
        clearable
        searchable
        aria-label={t('audit.what')}
        placeholder={t('audit.what')}
        data={(facets?.objectTypes ?? []).map((type) => ({ value: type, label: objectWord(t, type) }))}
        value={search.type ?? null}
        onChange={(type) => setSearch({ type: type ?? undefined, object: undefined })}
      />
      <DateField
        aria-label={t('audit.from')}
        placeholder={t('audit.from')}
        value={search.from ?? null}
        onChange={(from) => setSearch({ from: from ?? undefined })}
      />
      <DateField
        aria-label={t('audit.to')}
        placeholder={t('audit.to')}
        value={search.to ?? null}
        onChange={(to) => setSearch({ to: to ?? undefined })}
      />
      {search.object && (
        <Button variant="soft" onClick={() => setSearch({ object: undefined })}>
          {t('audit.all_objects')}
        </Button>
      )}
    </div>
  );
}

function useColumns(): Column<AuditEntry>[] {
  const t = useT();
  const formats = useFormats();
  return [
    {
      id: 'at',
      header: t('audit.when'),
      width: 170,
      phone: 'end',
      cell: ({ at }) => <time dateTime={at}>{formats.dateTime(at)}</time>,
    },
    {
      id: 'actor',
      header: t('audit.who'),
      phone: 'hint',
      cell: ({ actorId, actorName }) =>
        actorName ? (
          <span className={classes.person}>
            <Avatar id={actorId ?? ''} name={actorName} size={20} />
            <span className="cut">{actorName}</span>
          </span>
        ) : (
          t('audit.system')
        ),
    },
    {
      id: 'action',
      header: t('audit.did_what'),
      phone: 'title',
      cell: ({ action, objectType }) => actionWords(t, action, objectType),
    },
    { id: 'object', header: t('audit.what'), cell: ({ objectName }) => objectName ?? '—' },
    { id: 'ip', header: t('audit.from_where'), width: 150, cell: ({ ip }) => (ip ? <bdi dir="ltr">{ip}</bdi> : '—') },
  ];
}
