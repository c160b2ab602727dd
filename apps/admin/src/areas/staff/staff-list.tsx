import { Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconIdBadge2, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api, apiQuery } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Chip } from '../../kit/chip.tsx';
import { type Column, DataTable, type Sort } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { CursorPager } from '../../kit/pager.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Phone } from '../../kit/values.tsx';
import { Can, useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useT } from './messages.ts';
import { type StaffSearch, useStaffSearch } from './search.ts';
import classes from './staff.module.css';
import { departmentsQuery, type EmployeeRow, employeesKey, positionsQuery, roleWords } from './staff-data.ts';

const states = ['active', 'on_leave', 'dismissed'] as const;

/** All employees in one place, with quick search [STF-001]. */
export function StaffList() {
  const t = useT();
  const search = useStaffSearch();
  const navigate = useNavigate({ from: '/staff' });
  const { studio, studioIds } = useStudioScope();
  const sort = search.sort ?? 'name';
  const inOrder = sort === 'journal';
  const cursors = search.cursors ?? [];
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
          <Can resource="staff.employee" action="add">
            <ButtonLink to="/staff/new" variant="primary" icon={IconPlus}>
              {t('staff.add')}
            </ButtonLink>
          </Can>
        }
      />
      <div className={classes.page}>
        <div className={classes.filters}>
          <SearchField
            value={search.q ?? ''}
            placeholder={t('staff.search')}
            onSearch={(q) => set({ q: q || undefined })}
          />
          <Filters search={search} studioId={studio?.id} onChange={set} />
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
            arranging={inOrder && studio ? studio.id : null}
            sort={sortOf(sort)}
            onSort={({ by, desc }) => set({ sort: `${desc ? '-' : ''}${by}` as StaffSearch['sort'] })}
          />
        </div>
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

interface FiltersProps {
  search: StaffSearch;
  studioId: string | undefined;
  onChange: (change: Partial<StaffSearch>) => void;
}

function Filters({ search, studioId, onChange }: FiltersProps) {
  const t = useT();
  const seesPositions = useCan('access.position');
  const seesDepartments = useCan('org.department');
  const { data: positions } = useQuery({ ...positionsQuery, enabled: seesPositions });
  const { data: departments } = useQuery({ ...departmentsQuery(studioId), enabled: seesDepartments });
  const grades = positions?.items.find(({ id }) => id === search.position)?.grades ?? [];
  return (
    <>
      {seesDepartments && (
        <Select
          w={180}
          clearable
          searchable
          aria-label={t('staff.department')}
          placeholder={t('staff.department')}
          data={(departments?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={search.department ?? null}
          onChange={(department) => onChange({ department: department ?? undefined })}
        />
      )}
      {seesPositions && (
        <Select
          w={180}
          clearable
          searchable
          aria-label={t('staff.position')}
          placeholder={t('staff.position')}
          data={(positions?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={search.position ?? null}
          onChange={(position) => onChange({ position: position ?? undefined, grade: undefined })}
        />
      )}
      {grades.length > 0 && (
        <Select
          w={150}
          clearable
          aria-label={t('staff.grade')}
          placeholder={t('staff.grade')}
          data={grades.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.grade ?? null}
          onChange={(grade) => onChange({ grade: grade ?? undefined })}
        />
      )}
      {states.map((state) => (
        <Chip
          key={state}
          on={search.state === state}
          onClick={() => onChange({ state: search.state === state ? undefined : state })}
        >
          {t(`staff.state_${state}`)}
        </Chip>
      ))}
    </>
  );
}

interface EmployeesTableProps {
  rows: readonly EmployeeRow[] | undefined;
  error: unknown;
  onRetry: () => void;
  filtered: boolean;
  onResetFilters: () => void;
  /** The studio whose order is being set. */
  arranging: string | null;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function EmployeesTable({ arranging, ...props }: EmployeesTableProps) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate({ from: '/staff' });
  const canEdit = useCan('staff.employee', 'edit');
  const columns: Column<EmployeeRow>[] = [
    { id: 'name', header: t('staff.name'), sortable: true, phone: 'title', cell: (row) => <PersonCell row={row} /> },
    { id: 'role', header: t('staff.position'), phone: 'hint', cell: roleWords },
    {
      id: 'departments',
      header: t('staff.department'),
      cell: (row) =>
        row.places.map((place) => (
          <span key={place.studioId} className={classes.dept}>
            <span className={classes.dot} style={{ background: `var(--cat-${place.departmentColour ?? 3})` }} />
            {[place.departmentName, row.places.length > 1 || !arranging ? place.studioName : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )),
    },
    { id: 'phone', header: t('staff.phone'), cell: (row) => row.phone && <Phone number={row.phone} link /> },
    { id: 'state', header: t('staff.state'), phone: 'end', cell: (row) => <StateBadges row={row} /> },
    {
      id: 'hiredOn',
      header: t('staff.hired_on'),
      sortable: true,
      numeric: true,
      cell: (row) => row.hiredOn && formats.dateShort(row.hiredOn),
    },
  ];
  if (arranging && canEdit && !props.filtered) {
    columns.push({
      id: 'order',
      header: t('staff.journal_order'),
      cell: (row) => <OrderButtons studioId={arranging} row={row} rows={props.rows ?? []} />,
    });
  }
  return (
    <DataTable
      {...props}
      label={t('staff.nav')}
      columns={columns}
      rowId={(row) => row.id}
      rowLabel={(row) => formats.personName({ givenName: row.firstName, familyName: row.lastName })}
      onOpen={(row) => void navigate({ to: '/staff/$employeeId', params: { employeeId: row.id } })}
      empty={
        <EmptyState
          icon={IconIdBadge2}
          title={t('staff.empty_title')}
          hint={t('staff.empty_hint')}
          action={
            <Can resource="staff.employee" action="add">
              <ButtonLink to="/staff/new" variant="primary" icon={IconPlus}>
                {t('staff.add')}
              </ButtonLink>
            </Can>
          }
        />
      }
    />
  );
}

function PersonCell({ row }: { row: EmployeeRow }) {
  const formats = useFormats();
  const name = formats.personName({ givenName: row.firstName, familyName: row.lastName }, 'list');
  return (
    <span className={classes.person}>
      <Avatar id={row.id} name={name} photoUrl={imageUrl(row.photoFileId)} />
      <span>
        <Link to="/staff/$employeeId" params={{ employeeId: row.id }}>
          {name}
        </Link>
        {row.email && <small>{row.email}</small>}
      </span>
    </span>
  );
}

function StateBadges({ row }: { row: EmployeeRow }) {
  const t = useT();
  return (
    <span className={classes.badges}>
      {row.state !== 'active' && (
        <Badge tone={row.state === 'dismissed' ? 'neutral' : 'warn'}>{t(`staff.state_${row.state}`)}</Badge>
      )}
      {!row.providesServices && row.canAssist && <Badge tone="info">{t('staff.only_assists')}</Badge>}
      {row.accountState === 'invited' && <Badge>{t('staff.invited')}</Badge>}
    </span>
  );
}

/** Moves a person one place up or down among those of the studio. */
function OrderButtons({ studioId, row, rows }: { studioId: string; row: EmployeeRow; rows: readonly EmployeeRow[] }) {
  const t = useT();
  const client = useQueryClient();
  const at = rows.findIndex(({ id }) => id === row.id);
  const move = useMutation({
    mutationFn: (step: number) => {
      const employeeIds = rows.map(({ id }) => id);
      employeeIds.splice(at, 1);
      employeeIds.splice(at + step, 0, row.id);
      return api.PUT('/api/v1/studios/{studioId}/journal-order', {
        params: { path: { studioId } },
        body: { employeeIds },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: employeesKey }),
  });
  const departmentOf = (one: EmployeeRow | undefined) =>
    one?.places.find((place) => place.studioId === studioId)?.departmentId ?? null;
  const near = (step: number) => rows[at + step] !== undefined && departmentOf(rows[at + step]) === departmentOf(row);
  return (
    <span className={classes.badges}>
      <IconButton
        icon={IconArrowUp}
        size="sm"
        label={t('staff.move_up')}
        disabled={!near(-1) || move.isPending}
        onClick={() => move.mutate(-1)}
      />
      <IconButton
        icon={IconArrowDown}
        size="sm"
        label={t('staff.move_down')}
        disabled={!near(1) || move.isPending}
        onClick={() => move.mutate(1)}
      />
    </span>
  );
}
