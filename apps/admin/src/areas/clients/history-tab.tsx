import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import classes from './client-page.module.css';
import { type ClientsKey, useT } from './messages.ts';

const deeds: Record<string, ClientsKey> = {
  'client.add': 'clients.did_add',
  'client.attach': 'clients.did_attach',
  'client.edit': 'clients.did_edit',
  'client.bulk_edit': 'clients.did_edit',
  'client.change_phone': 'clients.did_change_phone',
  'client.fix_status': 'clients.did_fix_status',
  'client.unfix_status': 'clients.did_unfix_status',
  'client.archive': 'clients.did_archive',
  'client.restore': 'clients.did_restore',
  'client.anonymise': 'clients.did_anonymise',
  'client.prefer_specialist': 'clients.did_prefer',
  'client.declare_interests': 'clients.did_interests',
  'client.read_confidential_note': 'clients.did_read_note',
  'client.write_confidential_note': 'clients.did_write_note',
  'client.merge': 'clients.did_merge',
  'contract.add': 'clients.did_contract',
  'contract.edit': 'clients.did_contract',
  'contract.remove': 'clients.did_contract',
  'contract.attach_file': 'clients.did_contract',
  'contract.detach_file': 'clients.did_contract',
  'contract.read_file': 'clients.did_read_contract',
  'client.set_privileges': 'clients.did_privileges',
};

/** Who did what with the card and when, the newest first. */
export function HistoryTab({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const history = useInfiniteQuery({
    queryKey: ['clients', 'history', clientId],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { objectType: 'client', objectId: clientId, limit: 30, cursor: pageParam };
      const { data } = await api.GET('/api/v1/audit', { params: { query }, signal });
      return data ?? { items: [], nextCursor: null };
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (history.error && !history.data)
    return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <RowsSkeleton rows={6} />;
  const items = history.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState icon={IconHistory} title={t('clients.no_history')} />;
  return (
    <>
      <ul className={`${classes.table} ${classes.history}`}>
        {items.map((item) => {
          const deed = deeds[item.action];
          return (
            <li key={item.id}>
              <b>{deed ? t(deed) : item.action}</b> {valuesOf(item.before, item.after)}
              <br />
              <span className={classes.quiet}>
                {formats.dateTime(item.at, new Date())}, {item.actorName ?? 'Salus'}
              </span>
            </li>
          );
        })}
      </ul>
      {history.hasNextPage && (
        <div className={classes.buttons}>
          <Button busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('clients.show_more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Old and new values of what can be read as text; ids say nothing to a person. */
function valuesOf(before: Record<string, unknown> | null, after: Record<string, unknown> | null): string {
  const isReadable = (value: unknown) =>
    (typeof value === 'string' && value !== '' && !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) ||
    typeof value === 'number';
  const say = (value: unknown) => (isReadable(value) ? String(value) : '—');
  return Object.keys(after ?? {})
    .filter((key) => isReadable(before?.[key]) || isReadable(after?.[key]))
    .map((key) => (before ? `${say(before[key])} → ${say(after?.[key])}` : say(after?.[key])))
    .join('; ');
}
