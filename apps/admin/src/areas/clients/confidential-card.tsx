import { Textarea } from '@mantine/core';
import { IconEdit, IconShieldLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useUnsavedGuard } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import { useT } from './messages.ts';

/** The amber panel for administrators [CLI-044]. It asks by itself, and only where its right is: each reading is noted. */
export function ConfidentialCard({ clientId }: { clientId: string }) {
  return useCan('clients.confidential_note') ? <Note clientId={clientId} /> : null;
}

function Note({ clientId }: { clientId: string }) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const mayEdit = useCan('clients.confidential_note', 'edit');
  const [draft, setDraft] = useState<string | null>(null);
  const query = apiQuery.queryOptions(
    'get',
    '/api/v1/clients/{clientId}/confidential-note',
    { params: { path: { clientId } } },
    { staleTime: 5 * 60_000, refetchOnWindowFocus: false },
  );
  const note = useQuery(query);
  const save = useMutation({
    mutationFn: async (body: string) => {
      const { data } = await api.PUT('/api/v1/clients/{clientId}/confidential-note', {
        params: { path: { clientId } },
        body: { body },
      });
      return data;
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(query.queryKey, saved);
      setDraft(null);
    },
  });
  useUnsavedGuard(draft !== null && draft !== (note.data?.body ?? ''));
  if (note.isError) return null;
  return (
    <section className={classes.confidential}>
      <h2>
        <IconShieldLock size={16} stroke={1.75} aria-hidden />
        {t('clients.confidential')}
        <small>{t('clients.confidential_hint')}</small>
        {mayEdit && draft === null && (
          <IconButton
            icon={IconEdit}
            size="sm"
            label={t('clients.edit_confidential')}
            onClick={() => setDraft(note.data?.body ?? '')}
          />
        )}
      </h2>
      {draft === null ? (
        <>
          {note.data === undefined ? (
            <Skeleton width="80%" />
          ) : (
            <p>{note.data.body || t('clients.confidential_empty')}</p>
          )}
          {note.data?.updatedAt && (
            <small>
              {note.data.updatedBy}, {formats.dateShort(note.data.updatedAt, new Date())}
            </small>
          )}
        </>
      ) : (
        <>
          <Textarea
            data-autofocus
            aria-label={t('clients.confidential')}
            autosize
            minRows={3}
            maxLength={10_000}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <span className={classes.buttons}>
            <Button variant="ghost" onClick={() => setDraft(null)}>
              {t('clients.cancel')}
            </Button>
            <Button variant="primary" busy={save.isPending} onClick={() => save.mutate(draft)}>
              {t('clients.save')}
            </Button>
          </span>
        </>
      )}
    </section>
  );
}
