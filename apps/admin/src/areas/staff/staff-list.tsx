import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import type { Sort } from '../../kit/data-table.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Can } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { EmployeesTable } from './employees-table.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useT } from './messages.ts';
import { type StaffSearch, useStaffSearch } from './search.ts';
import classes from './staff.module.css';
import { StaffBulk } from './staff-bulk.tsx';
import { StaffFilters } from './staff-filters.tsx';

/** All employees in one place, with quick search [STF-001]. */
export function StaffList() {
  const { user, rights } = useSession();
  // Who may see nobody else has no use for a list of one: her own card is her cabinet [STF-018].
  if (rights['staff.employee']?.scope === 'own') {
    return <Navigate to="/staff/$employeeId" params={{ employeeId: user.id }} replace />;
  }
  return <Team />;
}

function Team() {
  const t = useT();
  const search = useStaffSearch();
  const navigate = useNavigate({ from: '/staff' });
  const { studio, studioIds } = useStudioScope();
  const sort = search.sort ?? 'name';
  const inOrder = sort === 'journal';
  const cursors = search.cursors ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/employees', {
      params: {
        query: {
          limit: inOrder ? 200 : 50,
          cursor: cursors.at(-1),
          q: search.q,
          studioIds,
          departmentId: search.department,
          positionId: search.position,
          gradeId: search.grade,
          state: search.state,
          sort,
        },
      },
    }),
    placeholderData: keepPreviousData,
  });
  const set = (change: Partial<StaffSearch>) =>
    void navigate({ search: (before: StaffSearch) => ({ ...before, cursors: undefined, ...change }), replace: true });
  const filtered = Boolean(search.q || search.department || search.position || search.grade || search.state);

  return (
    <>
      <PageHeader
        title={t('staff.nav')}
        aside={data && t('staff.count', { count: data.total })}
        actions={
          <>
            <ExportMenu search={search} studioId={studio?.id} />
            <Can resource="staff.employee" action="add">
              <ButtonLink to="/staff/new" variant="primary" icon={IconPlus}>
                {t('staff.add')}
              </ButtonLink>
            </Can>
          </>
        }
      />
      <div className={classes.page}>
        <div className={classes.filters}>
          <SearchField
            value={search.q ?? ''}
            placeholder={t('staff.search')}
            onSearch={(q) => set({ q: q || undefined })}
          />
          <StaffFilters search={search} studioId={studio?.id} onChange={set} />
          <span className={classes.grow} />
          {studio && (
            <Chip on={inOrder} onClick={() => set({ sort: inOrder ? undefined : 'journal' })}>
              {t('staff.journal_order')}
            </Chip>
          )}
        </div>
        <div className={classes.table}>
          <EmployeesTable
            rows={data?.items}
            error={error}
            onRetry={() => void refetch()}
            filtered={filtered}
            onResetFilters={() =>
              set({ q: undefined, department: undefined, position: undefined, grade: undefined, state: undefined })
            }
            selection={chosen}
            onSelection={setChosen}
            arranging={inOrder && studio ? studio.id : null}
            sort={sortOf(sort)}
            onSort={({ by, desc }) => set({ sort: `${desc ? '-' : ''}${by}` as StaffSearch['sort'] })}
          />
        </div>
        <StaffBulk chosen={chosen} search={search} studioId={studio?.id} onClear={() => setChosen(new Set())} />
        {(cursors.length > 0 || data?.nextCursor) && (
          <CursorPager
            count={data?.total}
            onPrevious={cursors.length > 0 ? () => set({ cursors: cursors.slice(0, -1) }) : null}
            onNext={data?.nextCursor ? () => set({ cursors: [...cursors, data.nextCursor as string] }) : null}
          />
        )}
      </div>
    </>
  );
}

function sortOf(sort: string): Sort | null {
  if (sort === 'journal') return null;
  return { by: sort.replace('-', ''), desc: sort.startsWith('-') };
}
