import { IconDownload, IconFileText, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import { type ClientCard, type ClientContract, clientCard } from './client-queries.ts';
import { contractFileUrl } from './contract-file.tsx';
import { EditContract } from './edit-contract.tsx';
import { useT } from './messages.ts';

/** Signed contracts with number and dates; a medical service needs a valid one [CLI-045]. */
export function ContractsTab({ client }: { client: ClientCard }) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const mayAdd = useCan('clients.contract', 'add') && !client.isAnonymised;
  const mayEdit = useCan('clients.contract', 'edit');
  const mayRemove = useCan('clients.contract', 'delete');
  const [edited, setEdited] = useState<ClientContract | 'new' | null>(null);
  const remove = useMutation({
    mutationFn: async (contractId: string) => {
      const { data } = await api.DELETE('/api/v1/clients/{clientId}/contracts/{contractId}', {
        params: { path: { clientId: client.id, contractId } },
      });
      return data;
    },
    onSuccess: (card) => queryClient.setQueryData(clientCard(client.id).queryKey, card),
  });
  const askRemove = async (contract: ClientContract) => {
    const sure = await confirm({
      title: t('clients.contract_remove_title', { number: contract.number }),
      text: t('clients.contract_remove_text'),
      yes: t('clients.remove'),
      danger: true,
    });
    if (sure) remove.mutate(contract.id);
  };
  const columns: Column<ClientContract>[] = [
    { id: 'number', header: t('clients.contract_number'), phone: 'title', cell: (one) => <b>{one.number}</b> },
    {
      id: 'kind',
      header: t('clients.contract_kind'),
      phone: 'hint',
      cell: (one) => t(one.kind === 'medical' ? 'clients.contract_medical' : 'clients.contract_general'),
    },
    { id: 'signedOn', header: t('clients.contract_signed'), phone: 'hint', cell: (one) => formats.date(one.signedOn) },
    {
      id: 'endsOn',
      header: t('clients.contract_ends'),
      cell: (one) => (one.endsOn ? formats.date(one.endsOn) : t('clients.contract_endless')),
    },
    {
      id: 'state',
      header: t('clients.column_status'),
      phone: 'end',
      cell: (one) =>
        one.isValid ? (
          <Badge tone="ok">{t('clients.contract_valid')}</Badge>
        ) : (
          <Badge tone="warn">{t('clients.contract_not_valid')}</Badge>
        ),
    },
    {
      id: 'file',
      header: t('clients.contract_file'),
      cell: (one) =>
        one.file && (
          <a
            className={classes.link}
            href={contractFileUrl(client.id, one.id)}
            download
            title={one.file.name}
            onClick={(event) => event.stopPropagation()}
          >
            <IconDownload size={14} stroke={1.75} aria-hidden />
            {one.file.name.split('.').at(-1)?.toUpperCase()}
          </a>
        ),
    },
    { id: 'note', header: t('clients.contract_note'), cell: (one) => one.note },
    {
      id: 'remove',
      header: '',
      cell: (one) =>
        mayRemove && (
          <IconButton icon={IconTrash} size="sm" label={t('clients.remove')} onClick={() => void askRemove(one)} />
        ),
    },
  ];
  const add = mayAdd && (
    <Button variant="primary" icon={IconPlus} onClick={() => setEdited('new')}>
      {t('clients.contract_add')}
    </Button>
  );
  const contracts = client.contracts ?? [];
  return (
    <>
      {contracts.length > 0 && add && <div className={classes.filters}>{add}</div>}
      <div className={classes.table}>
        <DataTable
          label={t('clients.tab_contracts')}
          columns={columns}
          rows={contracts}
          rowId={(one) => one.id}
          rowLabel={(one) => one.number}
          onOpen={mayEdit ? setEdited : undefined}
          empty={
            <EmptyState
              icon={IconFileText}
              title={t('clients.no_contracts')}
              hint={t('clients.no_contracts_hint')}
              action={add}
            />
          }
        />
      </div>
      {edited && (
        <EditContract
          clientId={client.id}
          contract={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
