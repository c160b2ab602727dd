import type { components } from '@salus/api-client';
import { IconBook, IconKey, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { type Column, DataTable } from '../../kit/data-table.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { toast } from '../../kit/toast.tsx';
import { Can, useCan } from '../../session/can.tsx';
import classes from './api-keys.module.css';
import { CreateKeySheet } from './create-key-sheet.tsx';
import { keysQuery } from './keys-query.ts';
import { useT } from './messages.ts';

type ApiKey = components['schemas']['ApiKeyList']['items'][number];

/** Keys of other programs: what each may do, when it was used, and the way to end it. */
export function ApiKeysPage() {
  const t = useT();
  const navigate = useNavigate();
  const { create }: { create?: boolean } = useSearch({ strict: false });
  const mayAdd = useCan('access.api_key', 'add');
  const keys = useQuery(keysQuery);
  const open = (opened: boolean) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, create: opened || undefined }),
    });
  const addButton = (
    <Can resource="access.api_key" action="add">
      <Button variant="primary" icon={IconPlus} onClick={() => open(true)}>
        {t('keys.new')}
      </Button>
    </Can>
  );
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('keys.settings'), to: '/settings' }]}
        title={t('keys.title')}
        actions={
          <>
            <Button icon={IconBook} onClick={() => window.open('/api/docs', '_blank', 'noopener')}>
              {t('keys.docs')}
            </Button>
            {addButton}
          </>
        }
      />
      <div className={classes.page}>
        <p className={classes.hint}>{t('keys.hint')}</p>
        <div className={classes.table}>
          <DataTable
            label={t('keys.title')}
            columns={useColumns()}
            rows={keys.data?.items}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            error={keys.error}
            onRetry={() => void keys.refetch()}
            empty={<EmptyState icon={IconKey} title={t('keys.empty')} hint={t('keys.empty_hint')} action={addButton} />}
          />
        </div>
      </div>
      {create && mayAdd && <CreateKeySheet onClose={() => open(false)} />}
    </>
  );
}

function useColumns(): Column<ApiKey>[] {
  const t = useT();
  const formats = useFormats();
  return [
    {
      id: 'name',
      header: t('keys.name'),
      phone: 'title',
      cell: ({ name, lastFour }) => (
        <span className={classes.name}>
          <b>{name}</b>
          <bdi dir="ltr">…{lastFour}</bdi>
        </span>
      ),
    },
    {
      id: 'rights',
      header: t('keys.rights'),
      cell: ({ rights }) => t('keys.rights_count', { count: Object.keys(rights).length }),
    },
    {
      id: 'created',
      header: t('keys.created'),
      cell: ({ createdAt, createdBy }) => formats.joined([formats.date(createdAt), createdBy?.name]),
    },
    {
      id: 'used',
      header: t('keys.last_used'),
      phone: 'hint',
      cell: ({ lastUsedAt }) => (lastUsedAt ? formats.dateTime(lastUsedAt) : t('keys.never')),
    },
    {
      id: 'state',
      header: t('keys.state'),
      phone: 'end',
      cell: (key) => <KeyState apiKey={key} />,
    },
    { id: 'end', header: '', numeric: true, cell: (key) => <RevokeButton apiKey={key} /> },
  ];
}

function isOver({ expiresAt }: ApiKey): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now();
}

function KeyState({ apiKey }: { apiKey: ApiKey }) {
  const t = useT();
  const formats = useFormats();
  if (apiKey.revokedAt) return <Badge tone="bad">{t('keys.revoked')}</Badge>;
  if (isOver(apiKey)) return <Badge tone="warn">{t('keys.over')}</Badge>;
  return (
    <Badge tone="ok">
      {apiKey.expiresAt ? t('keys.until', { date: formats.date(apiKey.expiresAt) }) : t('keys.works')}
    </Badge>
  );
}

function RevokeButton({ apiKey }: { apiKey: ApiKey }) {
  const t = useT();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => api.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId: apiKey.id } } }),
    onSuccess: async () => {
      toast(t('keys.was_revoked'));
      await client.invalidateQueries({ queryKey: keysQuery.queryKey });
    },
  });
  if (apiKey.revokedAt) return null;
  const ask = async () => {
    const yes = await confirm({
      title: t('keys.revoke_title', { name: apiKey.name }),
      text: t('keys.revoke_text'),
      yes: t('keys.revoke'),
      danger: true,
    });
    if (yes) revoke.mutate();
  };
  return (
    <Can resource="access.api_key" action="delete">
      <Button size="sm" variant="danger" busy={revoke.isPending} onClick={() => void ask()}>
        {t('keys.revoke')}
      </Button>
    </Can>
  );
}
