import { TextInput } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { CategoryDot, ColorSwatchPicker } from '../../kit/color-swatch-picker.tsx';
import { seriesColor } from '../../kit/donut.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import classes from './client-page.module.css';
import { clientCategories, clientPrivileges, interests } from './client-queries.ts';
import { useInterestName } from './interest-name.ts';
import { useT } from './messages.ts';
import { usePrivilegeName } from './privilege-name.ts';

/** The directories of the base: categories [CLI-011i], interests [CLI-039i] and privileges [CLI-041i]. */
export function Directories() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('clients.directories')} crumbs={[{ label: t('clients.nav'), to: '/clients' }]} />
      <div className={`${classes.body} ${classes.stack}`}>
        <Categories />
        <Interests />
        <Privileges />
      </div>
    </>
  );
}

function Categories() {
  const t = useT();
  const queryClient = useQueryClient();
  const { data } = useQuery(clientCategories);
  const [colour, setColour] = useState(1);
  const refresh = () => queryClient.invalidateQueries({ queryKey: clientCategories.queryKey });
  const add = useMutation({
    mutationFn: (name: string) =>
      api.POST('/api/v1/client-categories', { body: { name, colour, sortOrder: data?.items.length ?? 0 } }),
    onSuccess: refresh,
  });
  const edit = useMutation({
    mutationFn: ({ id, ...body }: { id: string; name?: string; isArchived?: boolean; version: number }) =>
      api.PATCH('/api/v1/client-categories/{categoryId}', { params: { path: { categoryId: id } }, body }),
    onSettled: refresh,
  });
  return (
    <Card title={t('clients.categories')}>
      <div className={classes.fields}>
        {data?.items.length === 0 && <p className={classes.quiet}>{t('clients.no_categories')}</p>}
        {data?.items.map((category) => (
          <Entry
            key={`${category.id} ${category.version}`}
            name={category.name}
            mark={<CategoryDot color={category.colour} />}
            isArchived={category.isArchived}
            onRename={(name) => edit.mutate({ id: category.id, name, version: category.version })}
            onArchive={(isArchived) => edit.mutate({ id: category.id, isArchived, version: category.version })}
          />
        ))}
        <NewEntry label={t('clients.new_category')} onAdd={(name) => add.mutate(name)} />
        <ColorSwatchPicker label={t('clients.colour')} value={colour} onChange={setColour} />
      </div>
    </Card>
  );
}

function Interests() {
  const t = useT();
  const nameOf = useInterestName();
  const queryClient = useQueryClient();
  const { data } = useQuery(interests);
  const refresh = () => queryClient.invalidateQueries({ queryKey: interests.queryKey });
  const add = useMutation({
    mutationFn: (name: string) =>
      api.POST('/api/v1/interests', {
        body: { name, colour: ((data?.items.length ?? 0) % 6) + 1, sortOrder: data?.items.length ?? 0 },
      }),
    onSuccess: refresh,
  });
  const edit = useMutation({
    mutationFn: ({ id, ...body }: { id: string; name?: string; isArchived?: boolean; version: number }) =>
      api.PATCH('/api/v1/interests/{interestId}', { params: { path: { interestId: id } }, body }),
    onSettled: refresh,
  });
  return (
    <Card title={t('clients.interests')}>
      <div className={classes.fields}>
        {data?.items.map((interest) => (
          <Entry
            key={`${interest.id} ${interest.version}`}
            name={nameOf(interest)}
            mark={<span style={{ inlineSize: 8, blockSize: 8, background: seriesColor(interest.colour - 1) }} />}
            isArchived={interest.isArchived}
            onRename={(name) => edit.mutate({ id: interest.id, name, version: interest.version })}
            onArchive={(isArchived) => edit.mutate({ id: interest.id, isArchived, version: interest.version })}
          />
        ))}
        <NewEntry label={t('clients.new_interest')} onAdd={(name) => add.mutate(name)} />
      </div>
    </Card>
  );
}

function Privileges() {
  const t = useT();
  const nameOf = usePrivilegeName();
  const queryClient = useQueryClient();
  const { data } = useQuery(clientPrivileges);
  const refresh = () => queryClient.invalidateQueries({ queryKey: clientPrivileges.queryKey });
  const add = useMutation({
    mutationFn: (name: string) =>
      api.POST('/api/v1/client-privileges', { body: { name, sortOrder: data?.items.length ?? 0 } }),
    onSuccess: refresh,
  });
  const edit = useMutation({
    mutationFn: ({ id, ...body }: { id: string; name?: string; isArchived?: boolean; version: number }) =>
      api.PATCH('/api/v1/client-privileges/{privilegeId}', { params: { path: { privilegeId: id } }, body }),
    onSettled: refresh,
  });
  return (
    <Card title={t('clients.privileges')}>
      <div className={classes.fields}>
        {data?.items.map((privilege) => (
          <Entry
            key={`${privilege.id} ${privilege.version}`}
            name={nameOf(privilege)}
            mark={null}
            isArchived={privilege.isArchived}
            onRename={(name) => edit.mutate({ id: privilege.id, name, version: privilege.version })}
            onArchive={(isArchived) => edit.mutate({ id: privilege.id, isArchived, version: privilege.version })}
          />
        ))}
        <NewEntry label={t('clients.new_privilege')} onAdd={(name) => add.mutate(name)} />
      </div>
    </Card>
  );
}

interface EntryProps {
  name: string;
  mark: React.ReactNode;
  isArchived: boolean;
  onRename: (name: string) => void;
  onArchive: (isArchived: boolean) => void;
}

/** A line of a directory: renamed on leaving the field, archived when it is no longer offered. */
function Entry({ name, mark, isArchived, onRename, onArchive }: EntryProps) {
  const t = useT();
  const [text, setText] = useState(name);
  return (
    <span className={classes.titleRow}>
      {mark}
      <TextInput
        style={{ flex: 1, opacity: isArchived ? 0.6 : 1 }}
        aria-label={t('clients.name')}
        maxLength={80}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          const next = text.trim();
          if (next && next !== name) onRename(next);
          else setText(name);
        }}
      />
      <IconButton
        icon={isArchived ? IconArchiveOff : IconArchive}
        label={isArchived ? t('clients.restore') : t('clients.archive')}
        onClick={() => onArchive(!isArchived)}
      />
    </span>
  );
}

function NewEntry({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form className={classes.titleRow} onSubmit={submit}>
      <TextInput
        style={{ flex: 1 }}
        placeholder={label}
        aria-label={label}
        maxLength={80}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" icon={IconPlus}>
        {t('clients.add')}
      </Button>
    </form>
  );
}
