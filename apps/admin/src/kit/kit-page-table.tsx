import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { BulkBar, BulkButton } from './bulk-bar.tsx';
import { useColumns } from './column-menu.tsx';
import { type Column, DataTable, type Sort } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { GroupMark } from './group-mark.tsx';
import { Pager } from './pager.tsx';
import { Person } from './person-chip.tsx';
import { Money, Phone } from './values.tsx';

interface Row {
  id: string;
  name: string;
  phone: string;
  visits: number;
  balanceMinor: number;
}

const rows: Row[] = ['Ахметова Роза', 'Белова Ирина', 'Вдовина Алёна', 'Воронцова Екатерина'].map((name, index) => ({
  id: `row-${index}`,
  name,
  phone: `+7916305204${index}`,
  visits: index * 8,
  balanceMinor: (index - 1) * 120_000,
}));

const columns: Column<Row>[] = [
  {
    id: 'name',
    header: 'Client',
    sortable: true,
    phone: 'title',
    cell: (row) => <Person id={row.id} name={row.name} />,
  },
  {
    id: 'group',
    header: 'Group',
    phone: 'hint',
    cell: (row) => row.visits > 8 && <GroupMark group="guest" size="sm" />,
  },
  { id: 'phone', header: 'Phone', phone: 'hint', cell: (row) => <Phone number={row.phone} /> },
  { id: 'visits', header: 'Visits', sortable: true, numeric: true, cell: (row) => row.visits },
  {
    id: 'balance',
    header: 'Balance',
    numeric: true,
    phone: 'end',
    cell: (row) => <Money minor={row.balanceMinor} debt />,
  },
];

export function KitTable() {
  const [sort, setSort] = useState<Sort>({ by: 'name', desc: false });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['row-1']));
  const [page, setPage] = useState(1);
  const { shown, menu } = useColumns('kit', columns);
  return (
    <>
      <div style={{ padding: 12 }}>{menu}</div>
      <DataTable
        label="Clients"
        columns={shown}
        rows={rows}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelection={setSelection}
        onOpen={() => {}}
        empty={<EmptyState icon={IconArchive} title="No clients yet" />}
      />
      <BulkBar count={selection.size} onClear={() => setSelection(new Set())}>
        <BulkButton icon={IconArchive} onClick={() => {}}>
          Archive
        </BulkButton>
      </BulkBar>
      <Pager page={page} pageSize={50} total={214} onPage={setPage} onPageSize={() => {}} />
    </>
  );
}
