import { IconIdBadge2, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { type Column, DataTable, type Sort } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Phone } from '../../kit/values.tsx';
import { Can, useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { OrderControls } from './order-controls.tsx';
import classes from './staff.module.css';
import { type EmployeeRow, roleWords } from './staff-data.ts';

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
  selection: ReadonlySet<string>;
  onSelection: (selection: ReadonlySet<string>) => void;
}

/** The rows of the list; while the journal is being arranged each has its handle and arrows. */
export function EmployeesTable({ arranging, ...props }: EmployeesTableProps) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate({ from: '/staff' });
  const canEdit = useCan('staff.employee', 'edit');
  const columns: Column<EmployeeRow>[] = [
    { id: 'name', header: t('staff.name'), sortable: true, phone: 'title', cell: (row) => <PersonCell row={row} /> },
    { id: 'role', header: t('staff.position'), phone: 'hint', cell: (row) => <RoleCell row={row} /> },
    {
      id: 'departments',
      header: t('staff.department'),
      cell: (row) =>
        row.places.map((place) => (
          <span key={place.studioId} className={classes.dept}>
            {place.departmentName && (
              <span className={classes.dot} style={{ background: `var(--cat-${place.departmentColour ?? 3})` }} />
            )}
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
      header: t('staff.order'),
      cell: (row) => <OrderControls studioId={arranging} row={row} rows={props.rows ?? []} />,
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

function RoleCell({ row }: { row: EmployeeRow }) {
  const words = roleWords(row);
  return (
    <span className={`${classes.role} cut`} title={words}>
      {words}
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
