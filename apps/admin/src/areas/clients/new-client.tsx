import { TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import classes from './filter-bar.module.css';
import { useT } from './messages.ts';
import { ownerOf } from './phone-owner.ts';

interface NewClientProps {
  opened: boolean;
  phone?: string;
  onClose: () => void;
}

/** A new client by phone; the name may come later [CLI-021, CLI-023]. A known number opens its card instead [CLI-001]. */
export function NewClient({ opened, phone: given = '', onClose }: NewClientProps) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { studio } = useStudioScope();
  const [phone, setPhone] = useState(given);
  const [lastName, setLastName] = useState('');
  const [firstName, setFirstName] = useState('');
  const close = () => {
    setPhone('');
    setLastName('');
    setFirstName('');
    add.reset();
    onClose();
  };
  const open = (clientId: string) => {
    close();
    void navigate({ to: '/clients/$clientId', params: { clientId } });
  };
  const add = useMutation({
    meta: { ownErrors: true },
    mutationFn: (attachExisting: boolean) =>
      api.POST('/api/v1/clients', {
        body: {
          phone,
          lastName,
          firstName,
          patronymic: '',
          comment: '',
          notificationsConsent: true,
          homeStudioId: studio?.id ?? null,
          attachExisting,
        },
      }),
    onSuccess: async ({ data }) => {
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients'] });
      if (data) open(data.id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(false);
  };
  const taken = problemOf(add.error)?.code === 'clients.phone_taken' ? problemOf(add.error) : null;
  const owner = ownerOf(taken);
  return (
    <Sheet
      opened={opened}
      title={t('clients.new')}
      onClose={() =>
        void mayLeave(phone !== given || lastName !== '' || firstName !== '').then((may) => may && close())
      }
      footer={
        <Button
          type="submit"
          form="new-client"
          variant="primary"
          fullWidth
          busy={add.isPending}
          disabledReason={!phone && t('clients.phone_needed')}
        >
          {t('clients.add')}
        </Button>
      }
    >
      <form id="new-client" className={classes.editor} onSubmit={submit}>
        <PhoneInput
          data-autofocus
          required
          value={phone}
          onChange={(value) => {
            setPhone(value);
            add.reset();
          }}
          error={add.error && !taken ? sentenceOf(add.error) : undefined}
        />
        {taken && (
          <Alert
            tone="warn"
            action={
              owner ? (
                <Button size="sm" icon={IconArrowRight} flipIcon onClick={() => open(owner)}>
                  {t('clients.open_card')}
                </Button>
              ) : (
                <Button size="sm" onClick={() => add.mutate(true)}>
                  {t('clients.attach')}
                </Button>
              )
            }
          >
            {owner ? sentenceOf(add.error) : t('clients.taken_elsewhere')}
          </Alert>
        )}
        <TextInput
          label={t('clients.last_name')}
          maxLength={100}
          value={lastName}
          onChange={(event) => setLastName(event.currentTarget.value)}
        />
        <TextInput
          label={t('clients.first_name')}
          maxLength={100}
          value={firstName}
          onChange={(event) => setFirstName(event.currentTarget.value)}
        />
        <small>{t('clients.new_hint')}</small>
      </form>
    </Sheet>
  );
}
