import { TextInput } from '@mantine/core';
import { IconArrowRight, IconGitMerge } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-page.module.css';
import { type ClientCard, clientCard } from './client-queries.ts';
import { useT } from './messages.ts';
import { ownerOf } from './phone-owner.ts';
import { useMerge } from './use-merge.ts';

/** Another number, with the reason; a number of somebody else leads to that card [CLI-012]. */
export function ChangePhone({ client, onClose }: { client: ClientCard; onClose: () => void }) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const mayMerge = useCan('clients.client', 'delete');
  const merge = useMerge();
  const change = useMutation({
    meta: { ownErrors: true },
    mutationFn: () =>
      api.PUT('/api/v1/clients/{clientId}/phone', {
        params: { path: { clientId: client.id } },
        body: { phone, reason },
      }),
    onSuccess: ({ data }) => {
      queryClient.setQueryData(clientCard(client.id).queryKey, data);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const owner = ownerOf(problemOf(change.error));
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('clients.change_phone')}
      footer={
        <Button
          type="submit"
          form="change-phone"
          variant="primary"
          fullWidth
          busy={change.isPending}
          disabledReason={!phone && t('clients.phone_needed')}
        >
          {t('clients.save')}
        </Button>
      }
    >
      <form id="change-phone" className={classes.fields} onSubmit={submit}>
        <PhoneInput data-autofocus required label={t('clients.new_phone')} value={phone} onChange={setPhone} />
        <TextInput
          label={t('clients.reason')}
          required={client.phone !== null}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {change.error && (
          <Alert
            tone="bad"
            action={
              owner && (
                <Button
                  size="sm"
                  icon={IconArrowRight}
                  flipIcon
                  onClick={() => void navigate({ to: '/clients/$clientId', params: { clientId: owner } })}
                >
                  {t('clients.open_card')}
                </Button>
              )
            }
          >
            {sentenceOf(change.error)}
          </Alert>
        )}
        {owner && mayMerge && (
          <Button icon={IconGitMerge} busy={merge.isPending} onClick={() => void merge.ask(client.id, owner)}>
            {t('clients.merge')}
          </Button>
        )}
        {client.formerPhones && client.formerPhones.length > 0 && (
          <div className={classes.note}>
            <b>{t('clients.former_phones')}</b>
            <dl>
              {client.formerPhones.map((former) => (
                <Former
                  key={former.changedAt}
                  phone={former.phone}
                  hint={`${formats.dateShort(former.changedAt)}, ${former.reason}`}
                />
              ))}
            </dl>
          </div>
        )}
      </form>
    </Sheet>
  );
}

function Former({ phone, hint }: { phone: string; hint: string }) {
  return (
    <>
      <dt>
        <Phone number={phone} />
      </dt>
      <dd>{hint}</dd>
    </>
  );
}
