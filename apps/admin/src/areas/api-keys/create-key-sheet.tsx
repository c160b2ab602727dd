import { Checkbox, CopyButton, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCopy } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { can, useSession } from '../../session/session.ts';
import { actionLooks, sectionLooks } from '../rights/labels.ts';
import { labelOf } from '../rights/matrix.tsx';
import { useT as useRightsT } from '../rights/messages.ts';
import { catalogueQuery } from '../rights/rights-data.ts';
import classes from './api-keys.module.css';
import { keysQuery } from './keys-query.ts';
import { useT } from './messages.ts';

type Action = 'view' | 'add' | 'edit' | 'delete';

const lifetimes = ['30', '90', '365', 'forever'] as const;

/** A new key: its name, how long it lives, where it reaches and what it may do; then the key itself, once. */
export function CreateKeySheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const session = useSession();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({
    initialValues: {
      name: '',
      lifetime: '365',
      studioId: session.user.isOwner ? '' : (session.studios[0]?.id ?? ''),
      chosen: [] as string[],
    },
    validate: {
      name: (text) => (text.trim() === '' ? t('keys.required') : null),
      chosen: (list) => (list.length === 0 ? t('keys.choose_rights') : null),
    },
  });
  const create = useMutation({
    meta: { ownErrors: true },
    mutationFn: async ({ name, lifetime, studioId, chosen }: typeof form.values) => {
      const days = Number(lifetime);
      const { data } = await api.POST('/api/v1/api-keys', {
        body: {
          name,
          rights: rightsOf(chosen, studioId ? 'studio' : 'network'),
          studioIds: studioId ? [studioId] : [],
          expiresAt: days > 0 ? new Date(Date.now() + days * 86_400_000).toISOString() : null,
        },
      });
      return data;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keysQuery.queryKey }),
    onError: (error) => setRefusal(applyProblem(form, error)),
  });
  if (create.data) return <ShownOnce value={create.data.key} onClose={onClose} />;
  const close = async () => {
    if (await mayLeave(form.isDirty())) onClose();
  };
  return (
    <Sheet
      opened
      size={620}
      onClose={() => void close()}
      title={t('keys.new')}
      footer={
        <Button type="submit" form="api-key-form" variant="primary" busy={create.isPending}>
          {t('keys.create')}
        </Button>
      }
    >
      <form
        id="api-key-form"
        noValidate
        className={classes.form}
        onSubmit={form.onSubmit((values) => {
          setRefusal(null);
          create.mutate(values);
        })}
      >
        {refusal && <Alert tone="bad">{refusal}</Alert>}
        <TextInput
          label={t('keys.name')}
          description={t('keys.name_hint')}
          data-autofocus
          maxLength={120}
          {...form.getInputProps('name')}
        />
        <Select
          label={t('keys.lifetime')}
          allowDeselect={false}
          data={lifetimes.map((value) => ({
            value,
            label: value === 'forever' ? t('keys.forever') : t('keys.days', { count: Number(value) }),
          }))}
          {...form.getInputProps('lifetime')}
        />
        <Select
          label={t('keys.reach')}
          allowDeselect={false}
          data={[
            { value: '', label: t('keys.whole_network') },
            ...session.studios.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('studioId')}
        />
        <RightsChoice
          chosen={form.values.chosen}
          error={form.errors.chosen as string | undefined}
          onChange={(chosen) => form.setFieldValue('chosen', chosen)}
        />
      </form>
    </Sheet>
  );
}

function RightsChoice({
  chosen,
  error,
  onChange,
}: {
  chosen: string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  const t = useT();
  const rightsT = useRightsT();
  const session = useSession();
  const { data } = useQuery(catalogueQuery);
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div className={classes.rights}>
      <span className="mantine-InputWrapper-label">{t('keys.rights')}</span>
      {error && <Alert tone="bad">{error}</Alert>}
      {data?.sections.map(({ section, resources }) => {
        // One cannot give what one does not have: such boxes are not there.
        const mine = resources.filter((resource) =>
          resource.actions.some((action) => can(session, resource.name, action)),
        );
        if (mine.length === 0) return null;
        const look = sectionLooks[section];
        return (
          <fieldset key={section} className={classes.section}>
            <legend>{look ? rightsT(look.label) : section}</legend>
            {mine.map((resource) => (
              <div key={resource.name} className={classes.resource}>
                <span className="cut">{labelOf(rightsT, resource.name)}</span>
                {resource.actions
                  .filter((action) => can(session, resource.name, action))
                  .map((action) => (
                    <Checkbox
                      key={action}
                      size="xs"
                      label={rightsT(actionLooks[action].verb)}
                      aria-label={`${labelOf(rightsT, resource.name)}: ${rightsT(actionLooks[action].noun)}`}
                      checked={chosen.includes(`${resource.name}/${action}`)}
                      onChange={() => toggle(`${resource.name}/${action}`)}
                    />
                  ))}
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function ShownOnce({ value, onClose }: { value: string; onClose: () => void }) {
  const t = useT();
  return (
    <Sheet opened size={480} onClose={onClose} title={t('keys.ready')}>
      <div className={classes.form}>
        <Alert tone="warn">{t('keys.once')}</Alert>
        <TextInput readOnly dir="ltr" label={t('keys.key')} value={value} onFocus={(event) => event.target.select()} />
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button variant="primary" icon={IconCopy} onClick={copy}>
              {copied ? t('keys.copied') : t('keys.copy')}
            </Button>
          )}
        </CopyButton>
        <p className={classes.hint}>{t('keys.usage')}</p>
        <code className={classes.code} dir="ltr">
          Authorization: Bearer {value.slice(0, 12)}…
        </code>
      </div>
    </Sheet>
  );
}

function rightsOf(chosen: readonly string[], scope: 'studio' | 'network') {
  const rights: Record<string, Partial<Record<Action, boolean>> & { scope: 'studio' | 'network' }> = {};
  for (const key of chosen) {
    const [resource = '', action] = key.split('/');
    rights[resource] = { ...rights[resource], scope, [action as Action]: true };
  }
  return rights;
}
