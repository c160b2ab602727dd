import { Select, Switch } from '@mantine/core';
import { IconMail, IconMessage } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import type { Message } from './message-data.ts';
import { MessageSheet } from './message-sheet.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { useMessagesSearch, useSetSearch } from './search.ts';
import { StatusOf } from './status-of.tsx';
import { kinds, kindWord, type Status, statuses, statusWord } from './words.ts';

/** Everything sent, waiting, or not sent with the reason; by day, channel, status, kind and client [MSG-011, MSG-012]. */
export function MessageLog() {
  const t = useT();
  const search = useMessagesSearch();
  const setSearch = useSetSearch();
  const { studioIds } = useStudioScope();
  const query = {
    from: search.from,
    to: search.to,
    channel: search.channel,
    status: search.status as Status | undefined,
    kind: search.kind as Message['kind'] as 'code' | undefined,
    clientId: search.client,
    q: search.q || undefined,
    ...(search.unreached ? { unreached: 'true' as const } : {}),
    ...(studioIds?.length === 1 ? { studioId: studioIds[0] } : {}),
  };
  const pages = useInfiniteQuery({
    queryKey: ['get', '/api/v1/messages', query],
    queryFn: async ({ pageParam, signal }) => {
      const params = { query: { ...query, limit: 50, cursor: pageParam ?? undefined } };
      return (await api.GET('/api/v1/messages', { params, signal })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last?.nextCursor ?? null,
  });
  const rows = pages.data?.pages.flatMap((page) => page?.items ?? []);
  const { from, to, channel, status, kind, client, q, unreached } = search;
  const filtered = [from, to, channel, status, kind, client, q, unreached].some(Boolean);
  return (
    <div className={classes.page}>
      <Filters />
      <div className={classes.table}>
        <DataTable
          label={t('messages.tab.log')}
          columns={useMessageColumns()}
          rows={rows}
          rowId={({ id }) => id}
          rowLabel={(message) => kindWord(t, message.kind)}
          onOpen={({ id }) => setSearch({ message: id })}
          error={pages.error}
          onRetry={() => void pages.refetch()}
          filtered={filtered}
          onResetFilters={() => setSearch(noFilters)}
          empty={<EmptyState icon={IconMail} title={t('messages.empty')} hint={t('messages.empty_hint')} />}
        />
      </div>
      {pages.hasNextPage && (
        <span className={classes.more}>
          <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('messages.more')}
          </Button>
        </span>
      )}
      <MessageSheet
        messageId={search.message}
        onShow={(message) => setSearch({ message })}
        onClose={() => setSearch({ message: undefined })}
      />
    </div>
  );
}

const noFilters = {
  from: undefined,
  to: undefined,
  channel: undefined,
  status: undefined,
  kind: undefined,
  client: undefined,
  q: undefined,
  unreached: undefined,
};

function Filters() {
  const t = useT();
  const isPhone = useIsPhone();
  const search = useMessagesSearch();
  const setSearch = useSetSearch();
  return (
    <div className={classes.filters}>
      <SearchField
        width={isPhone ? '100%' : 260}
        placeholder={t('messages.search')}
        value={search.q ?? ''}
        onSearch={(q) => setSearch({ q: q || undefined })}
      />
      <Select
        clearable
        aria-label={t('messages.channel')}
        placeholder={t('messages.channel')}
        data={(['email', 'sms'] as const).map((value) => ({ value, label: t(`messages.channel.${value}`) }))}
        value={search.channel ?? null}
        onChange={(channel) => setSearch({ channel: (channel as 'email' | 'sms' | null) ?? undefined })}
      />
      <Select
        clearable
        aria-label={t('messages.status')}
        placeholder={t('messages.status')}
        data={statuses.map((value) => ({ value, label: statusWord(t, value) }))}
        value={search.status ?? null}
        onChange={(status) => setSearch({ status: status ?? undefined })}
      />
      <Select
        clearable
        aria-label={t('messages.what')}
        placeholder={t('messages.what')}
        data={kinds.map((value) => ({ value, label: kindWord(t, value) }))}
        value={search.kind ?? null}
        onChange={(kind) => setSearch({ kind: kind ?? undefined })}
      />
      <DateField
        aria-label={t('messages.from')}
        placeholder={t('messages.from')}
        value={search.from ?? null}
        onChange={(from) => setSearch({ from: from ?? undefined })}
      />
      <DateField
        aria-label={t('messages.to')}
        placeholder={t('messages.to')}
        value={search.to ?? null}
        onChange={(to) => setSearch({ to: to ?? undefined })}
      />
      <Switch
        label={t('messages.unreached')}
        checked={search.unreached ?? false}
        onChange={(event) => setSearch({ unreached: event.currentTarget.checked || undefined })}
      />
    </div>
  );
}

/** When, to whom, what, by which channel, how it went. */
export function useMessageColumns(): Column<Message>[] {
  const t = useT();
  const formats = useFormats();
  return [
    {
      id: 'at',
      header: t('messages.when'),
      width: 140,
      phone: 'hint',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{formats.dateTime(createdAt, new Date())}</time>,
    },
    {
      id: 'client',
      header: t('messages.who'),
      phone: 'title',
      cell: ({ client, address }) => (
        <Who name={client ? client.name || t('messages.nameless') : null} address={address} />
      ),
    },
    { id: 'kind', header: t('messages.what'), phone: 'hint', cell: ({ kind }) => kindWord(t, kind) },
    {
      id: 'channel',
      header: t('messages.channel'),
      width: 110,
      cell: ({ channel }) => {
        const ChannelIcon = channel === 'email' ? IconMail : IconMessage;
        return (
          <span className={classes.withIcon}>
            <ChannelIcon size={16} stroke={1.75} aria-hidden />
            {t(`messages.channel.${channel}`)}
          </span>
        );
      },
    },
    {
      id: 'status',
      header: t('messages.status'),
      phone: 'end',
      cell: ({ status, reason }) => <StatusOf status={status} reason={reason} />,
    },
    { id: 'sender', header: t('messages.sender'), cell: ({ senderName }) => senderName || t('messages.system') },
  ];
}

function Who({ name, address }: { name: string | null; address: string | null }) {
  return (
    <span className={classes.who}>
      <span className="cut">{name ?? '—'}</span>
      {address && (
        <bdi dir="ltr" className={classes.quiet}>
          {address}
        </bdi>
      )}
    </span>
  );
}
