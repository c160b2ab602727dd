import { IconX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { confirm } from '../../kit/confirm.tsx';
import { toastError } from '../../kit/toast.tsx';
import { type ClientView, clientViews } from './client-queries.ts';
import { type ListSearch, listSearch, withoutFilters } from './list-search.ts';
import { type ClientsKey, useT } from './messages.ts';
import classes from './view-tabs.module.css';

const presetNames: Record<NonNullable<ClientView['preset']>, ClientsKey> = {
  all: 'clients.view_all',
  booked_this_week: 'clients.view_booked_this_week',
  sleeping_60: 'clients.view_sleeping_60',
  birthdays_7: 'clients.view_birthdays_7',
  needs_contract: 'clients.view_needs_contract',
};

/** Ready, own and shared views as tabs; each is an address with its conditions [CLI-007]. */
export function ViewTabs({ search }: { search: ListSearch }) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const { data } = useQuery(clientViews);
  const active = search.view ?? 'all';
  const remove = async (view: ClientView) => {
    const sure = await confirm({
      title: t('clients.view_remove_title', { name: view.name }),
      text: t('clients.view_remove_text'),
      yes: t('clients.remove'),
      danger: true,
    });
    if (!sure) return;
    await api
      .DELETE('/api/v1/client-views/{viewId}', { params: { path: { viewId: view.id } } })
      .then(() => queryClient.invalidateQueries({ queryKey: clientViews.queryKey }), toastError);
  };
  return (
    <nav className={classes.tabs} aria-label={t('clients.views')}>
      {(data?.items ?? []).map((view) => (
        <span key={view.id} className={classes.tab} data-on={view.id === active || undefined}>
          <Link
            to="/clients"
            search={listSearch.parse({
              ...withoutFilters(search),
              page: undefined,
              sort: undefined,
              ...view.query,
              view: view.id === 'all' ? undefined : view.id,
            })}
            aria-current={view.id === active ? 'page' : undefined}
          >
            {view.preset ? t(presetNames[view.preset]) : view.name}
            <span className={classes.count}>
              {formats.number(view.count)}
              {view.isCapped && '+'}
            </span>
          </Link>
          {view.isMine && view.id === active && (
            <button type="button" aria-label={t('clients.view_remove')} onClick={() => void remove(view)}>
              <IconX size={13} stroke={2} aria-hidden />
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}
