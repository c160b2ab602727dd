import { Radio, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import classes from './client-page.module.css';
import { type ClientCard, clientCard } from './client-queries.ts';
import { useT } from './messages.ts';
import { statusWords } from './status-mark.tsx';

const statuses = ['primary', 'repeat', 'vip'] as const;

/** The status by hand, with a reason and an end; or automatic again [CLI-040i]. */
export function FixStatus({ client, onClose }: { client: ClientCard; onClose: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [status, setStatus] = useState<string>(client.fixedStatus?.status ?? 'auto');
  const [until, setUntil] = useState<string | null>(client.fixedStatus?.until ?? null);
  const [reason, setReason] = useState(client.fixedStatus?.reason ?? '');
  const params = { path: { clientId: client.id } };
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => {
      const chosen = statuses.find((one) => one === status);
      const { data } = chosen
        ? await api.PUT('/api/v1/clients/{clientId}/fixed-status', { params, body: { status: chosen, until, reason } })
        : await api.DELETE('/api/v1/clients/{clientId}/fixed-status', { params });
      return data;
    },
    onSuccess: (card) => {
      queryClient.setQueryData(clientCard(client.id).queryKey, card);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const isFixed = status !== 'auto';
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('clients.fix_status')}
      footer={
        <Button
          type="submit"
          form="fix-status"
          variant="primary"
          fullWidth
          busy={save.isPending}
          disabledReason={isFixed && !reason.trim() && t('clients.reason_needed')}
        >
          {t('clients.save')}
        </Button>
      }
    >
      <form id="fix-status" className={classes.fields} onSubmit={submit}>
        <p className={classes.quiet}>{t('clients.status_rule')}</p>
        <Radio.Group value={status} onChange={setStatus} aria-label={t('clients.column_status')}>
          <div className={classes.fields}>
            <Radio value="auto" label={t('clients.status_auto')} />
            {statuses.map((one) => (
              <Radio key={one} value={one} label={t(statusWords[one])} />
            ))}
          </div>
        </Radio.Group>
        {isFixed && (
          <>
            <DateField label={t('clients.until')} value={until} onChange={setUntil} minDate={new Date()} />
            <TextInput
              label={t('clients.reason')}
              required
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
        {save.error && <Alert tone="bad">{sentenceOf(save.error)}</Alert>}
      </form>
    </Sheet>
  );
}
