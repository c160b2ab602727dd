import { IconMail } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useMessageColumns } from './message-log.tsx';
import { MessageSheet } from './message-sheet.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { kindWord } from './words.ts';

/** What one client was told, will be, and was not told with the reason; from her card a message is sent again [MSG-011]. */
export function ClientMessages({
  clientId,
  open,
  onOpen,
}: {
  clientId: string;
  open: string | undefined;
  onOpen: (messageId: string | undefined) => void;
}) {
  const t = useT();
  const columns = useMessageColumns().filter(({ id }) => id !== 'client');
  const pages = useInfiniteQuery({
    queryKey: ['get', '/api/v1/messages', { clientId }],
    queryFn: async ({ pageParam, signal }) => {
      const params = { query: { clientId, limit: 50, cursor: pageParam ?? undefined } };
      return (await api.GET('/api/v1/messages', { params, signal })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last?.nextCursor ?? null,
  });
  return (
    <>
      <div className={classes.table}>
        <DataTable
          label={t('messages.tab.log')}
          columns={columns.map((column) => (column.id === 'kind' ? { ...column, phone: 'title' as const } : column))}
          rows={pages.data?.pages.flatMap((page) => page?.items ?? [])}
          rowId={({ id }) => id}
          rowLabel={(message) => kindWord(t, message.kind)}
          onOpen={({ id }) => onOpen(id)}
          error={pages.error}
          onRetry={() => void pages.refetch()}
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
      <MessageSheet messageId={open} onShow={onOpen} onClose={() => onOpen(undefined)} />
    </>
  );
}
