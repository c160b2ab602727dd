import { Checkbox, Select, Textarea } from '@mantine/core';
import { IconHeart, IconThumbDown, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PersonChip } from '../../kit/person-chip.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';

import classes from './client-page.module.css';
import { type ClientCard, clientCard, clientPrivileges, specialists } from './client-queries.ts';
import { featureKinds, featureWords } from './feature-words.ts';
import { useT } from './messages.ts';
import { usePrivilegeName } from './privilege-name.ts';

/** Edits what everybody who serves should know, and with its right whom the client likes. */
export function EditFeatures({ client, onClose }: { client: ClientCard; onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const mayPrefer = useCan('clients.preference', 'edit');
  const [features, setFeatures] = useState(client.features);
  const save = useMutation({
    mutationFn: async () => {
      const { data } = await api.PATCH('/api/v1/clients/{clientId}', {
        params: { path: { clientId: client.id } },
        body: { features },
      });
      return data;
    },
    onSuccess: (card) => {
      queryClient.setQueryData(clientCard(client.id).queryKey, card);
      onClose();
    },
  });
  return (
    <Sheet
      opened
      title={t('clients.features')}
      onClose={() => void mayLeave(features !== client.features).then((may) => may && onClose())}
      footer={
        <Button variant="primary" fullWidth busy={save.isPending} onClick={() => save.mutate()}>
          {t('clients.save')}
        </Button>
      }
    >
      <div className={classes.fields}>
        {featureKinds.map((kind) => (
          <Textarea
            key={kind}
            label={t(featureWords[kind])}
            autosize
            minRows={1}
            maxLength={1000}
            value={features[kind] ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setFeatures((before) => ({ ...before, [kind]: text }));
            }}
          />
        ))}
        <Privileges client={client} />
        {mayPrefer && client.preferences && <Preferences client={client} />}
      </div>
    </Sheet>
  );
}

/** Saved at once, since each is a fact of its own; an archived one shows while the client has it. */
function Privileges({ client }: { client: ClientCard }) {
  const t = useT();
  const nameOf = usePrivilegeName();
  const queryClient = useQueryClient();
  const { data } = useQuery(clientPrivileges);
  const change = useMutation({
    mutationFn: async (privilegeIds: string[]) => {
      const params = { path: { clientId: client.id } };
      const answer = await api.PUT('/api/v1/clients/{clientId}/privileges', { params, body: { privilegeIds } });
      return answer.data;
    },
    onSuccess: (card) => queryClient.setQueryData(clientCard(client.id).queryKey, card),
  });
  const has = client.privileges.map(({ id }) => id);
  const offered = (data?.items ?? []).filter(({ id, isArchived }) => !isArchived || has.includes(id));
  return (
    <Checkbox.Group label={t('clients.privileges')} value={has} onChange={(chosen) => change.mutate(chosen)}>
      <div className={classes.fields}>
        {offered.map((privilege) => (
          <Checkbox key={privilege.id} value={privilege.id} label={nameOf(privilege)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Saved at once, since each is a fact of its own. */
function Preferences({ client }: { client: ClientCard }) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const { data } = useQuery(specialists);
  const change = useMutation({
    mutationFn: async ({ employeeId, liking }: { employeeId: string; liking: 'like' | 'dislike' | null }) => {
      const params = { path: { clientId: client.id, employeeId } };
      const address = '/api/v1/clients/{clientId}/specialist-preferences/{employeeId}' as const;
      const answer = liking
        ? await api.PUT(address, { params, body: { liking } })
        : await api.DELETE(address, { params });
      return answer.data;
    },
    onSuccess: (card) => queryClient.setQueryData(clientCard(client.id).queryKey, card),
  });
  const chosen = client.preferences ?? [];
  return (
    <div className={classes.fields}>
      <Select
        label={t('clients.add_preference')}
        placeholder={t('clients.choose_specialist')}
        searchable
        value={null}
        data={(data?.items ?? [])
          .filter(({ id }) => !chosen.some((person) => person.id === id))
          .map((one) => ({
            value: one.id,
            label: formats.personName({ givenName: one.firstName, familyName: one.lastName }),
          }))}
        onChange={(employeeId) => employeeId && change.mutate({ employeeId, liking: 'like' })}
      />
      {chosen.map((person) => (
        <span key={person.id} className={classes.titleRow}>
          <PersonChip id={person.id} name={person.name} photoUrl={imageUrl(person.photoFileId)} />
          <IconButton
            icon={IconHeart}
            size="sm"
            label={t('clients.likes')}
            aria-pressed={person.liking === 'like'}
            bordered={person.liking === 'like'}
            onClick={() => change.mutate({ employeeId: person.id, liking: 'like' })}
          />
          <IconButton
            icon={IconThumbDown}
            size="sm"
            label={t('clients.dislikes')}
            aria-pressed={person.liking === 'dislike'}
            bordered={person.liking === 'dislike'}
            onClick={() => change.mutate({ employeeId: person.id, liking: 'dislike' })}
          />
          <IconButton
            icon={IconX}
            size="sm"
            label={t('clients.remove')}
            onClick={() => change.mutate({ employeeId: person.id, liking: null })}
          />
        </span>
      ))}
    </div>
  );
}
