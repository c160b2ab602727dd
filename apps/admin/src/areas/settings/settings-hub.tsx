import { useHotkeys } from '@mantine/hooks';
import { IconAlertCircle, IconCheck, IconChevronRight, IconSettingsOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { apiQuery } from '../../api/client.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { Meter } from '../../kit/mini-bar.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { can, useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useT } from './messages.ts';
import { type SettingLine, useSettingsCards } from './settings-cards.ts';
import classes from './settings-hub.module.css';

const route = getRouteApi('/shell/settings');

/** The way to every setting: by category with the value in force, by search, and what is still to be done. */
export function SettingsHub() {
  const { scope } = route.useSearch();
  const { studio } = useStudioScope();
  const { network } = useSession();
  const inStudio = scope === 'studio' && studio !== null;
  const maySeeCompany = useCan('org.company');
  const overview = useQuery(
    apiQuery.queryOptions('get', '/api/v1/settings-overview', {
      params: { query: { studioId: inStudio ? studio.id : undefined } },
    }),
  );
  const net = useQuery(apiQuery.queryOptions('get', '/api/v1/network'));
  const headId = net.data?.headCompanyId ?? '';
  const company = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/companies/{companyId}', { params: { path: { companyId: headId } } }),
    enabled: maySeeCompany && headId !== '',
  });
  const rules = useQuery(
    apiQuery.queryOptions('get', '/api/v1/booking-rules', {
      params: { query: { scopeId: inStudio ? studio.id : network.id } },
    }),
  );
  const failure: unknown = overview.error ?? net.error;
  if (failure) return <ErrorState error={failure} onRetry={() => Promise.all([overview.refetch(), net.refetch()])} />;
  if (!overview.data || !net.data) return <PageSkeleton />;
  return <Hub overview={overview.data} network={net.data} company={company.data} rules={rules.data} />;
}

function Hub(facts: Parameters<typeof useSettingsCards>[0]) {
  const t = useT();
  const session = useSession();
  const { q = '', scope } = route.useSearch();
  const navigate = useNavigate();
  const { studio } = useStudioScope();
  const search = useRef<HTMLDivElement>(null);
  useHotkeys([['/', () => search.current?.querySelector('input')?.focus()]]);
  const cards = useSettingsCards(facts).map((card) => ({
    ...card,
    lines: card.lines.filter(({ right }) => can(session, right)),
  }));
  const lines = cards.flatMap((card) => card.lines);
  const missing = lines.filter((line) => line.missing);
  const fits = (line: SettingLine) => t(line.key).toLocaleLowerCase().includes(q.toLocaleLowerCase());
  const shown = cards
    .map((card) => ({ ...card, lines: q ? card.lines.filter(fits) : card.lines }))
    .filter((card) => card.lines.length > 0);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('settings.title')}
        actions={
          <div className={classes.find}>
            <div ref={search} className={classes.search}>
              <SearchField
                value={q}
                width="100%"
                placeholder={t('settings.find')}
                onSearch={(text) =>
                  navigate({ to: '.', search: (was: object) => ({ ...was, q: text || undefined }), replace: true })
                }
              />
              {!q && (
                <span className={classes.key}>
                  <Kbd keys="/" />
                </span>
              )}
            </div>
            {studio && (
              <SegmentedControl
                label={t('settings.scope')}
                value={scope ?? 'network'}
                onChange={(next) =>
                  navigate({
                    to: '.',
                    search: (was: object) => ({ ...was, scope: next === 'studio' ? 'studio' : undefined }),
                  })
                }
                options={[
                  { value: 'network', label: t('settings.scope_network', { name: session.network.name }) },
                  { value: 'studio', label: studio.name },
                ]}
              />
            )}
          </div>
        }
      />
      {missing.length > 0 && !q && (
        <div className={classes.todo}>
          <div>
            <b>{t('settings.steps_left', { count: missing.length })}</b>
            <small>{t('settings.steps_done', { done: lines.length - missing.length, all: lines.length })}</small>
            <Meter value={lines.length - missing.length} of={lines.length} label={t('settings.progress')} />
          </div>
          {facts.network.setupDoneAt === null && can(session, 'org.company', 'edit') && (
            <Todo
              title={t('settings.start_left')}
              hint={t('settings.start_left_hint')}
              to="/start/continue"
              action={t('settings.go_on')}
            />
          )}
          {missing.slice(0, 3).map((line) => (
            <Todo
              key={line.key}
              title={t(line.key)}
              hint={t('settings.not_set')}
              to={line.to}
              search={line.search}
              action={t('settings.set_up')}
            />
          ))}
        </div>
      )}
      {shown.length === 0 && (
        <EmptyState icon={IconSettingsOff} title={t('settings.nothing')} hint={t('settings.nothing_hint')} />
      )}
      <div className={classes.hub}>
        {shown.map((card) => {
          const left = card.lines.filter((line) => line.missing).length;
          return (
            <section key={card.key} className={classes.card}>
              <header>
                <card.icon size={18} stroke={1.75} aria-hidden />
                <h2>{t(card.key)}</h2>
                <span data-full={left === 0 || undefined}>
                  {left === 0 && <IconCheck size={14} stroke={2} aria-hidden />}
                  {left === 0 ? t('settings.ready') : t('settings.steps', { count: left })}
                </span>
              </header>
              {card.lines.map((line) => (
                <Link key={line.key} to={line.to} search={line.search} className={classes.line}>
                  <b className="cut">{t(line.key)}</b>
                  <span data-missing={line.missing || undefined}>
                    {line.missing && <IconAlertCircle size={14} stroke={1.75} aria-hidden />}
                    {line.value}
                  </span>
                  <IconChevronRight className="flip" size={14} stroke={1.75} aria-hidden />
                </Link>
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function Todo({
  title,
  hint,
  to,
  search,
  action,
}: {
  title: string;
  hint: string;
  to: string;
  search?: Record<string, string>;
  action: string;
}) {
  return (
    <div>
      <IconAlertCircle size={18} stroke={1.75} aria-hidden />
      <span>
        <b className="cut">{title}</b>
        <small>{hint}</small>
      </span>
      <ButtonLink to={to} search={search} size="sm">
        {action}
      </ButtonLink>
    </div>
  );
}
