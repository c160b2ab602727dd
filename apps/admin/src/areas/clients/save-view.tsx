import { Checkbox, Popover, TextInput } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { clientViews } from './client-queries.ts';
import classes from './filter-bar.module.css';
import { filtersOf, type ListSearch } from './list-search.ts';
import { useT } from './messages.ts';

/** Keeps the present conditions and sort under a name, for oneself or for everybody. */
export function SaveView({ search }: { search: ListSearch }) {
  const t = useT();
  const navigate = useNavigate({ from: '/clients' });
  const queryClient = useQueryClient();
  const isPhone = useIsPhone();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const save = useMutation({
    mutationFn: () => api.POST('/api/v1/client-views', { body: { name, isShared, query: queryOf(search) } }),
    onSuccess: async ({ data }) => {
      setOpened(false);
      setName('');
      toast(t('clients.view_saved'));
      await queryClient.invalidateQueries({ queryKey: clientViews.queryKey });
      void navigate({ to: '/clients', search: (before: ListSearch) => ({ ...before, view: data?.id }) });
    },
  });
  if (Object.keys(filtersOf(search)).length === 0 || isPhone) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) save.mutate();
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button icon={IconBookmark} onClick={() => setOpened(!opened)}>
          {t('clients.save_view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes.editor} onSubmit={submit}>
          <TextInput
            data-autofocus
            label={t('clients.view_name')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={t('clients.view_shared')}
            checked={isShared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Button
            type="submit"
            variant="primary"
            busy={save.isPending}
            disabledReason={!name.trim() && t('clients.view_needs_name')}
          >
            {t('clients.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function queryOf(search: ListSearch): Record<string, string | string[]> {
  const texts = Object.entries(filtersOf(search)).map(([name, value]) => [
    name,
    Array.isArray(value) ? value : String(value),
  ]);
  return { ...Object.fromEntries(texts), ...(search.sort ? { sort: search.sort } : {}) };
}
