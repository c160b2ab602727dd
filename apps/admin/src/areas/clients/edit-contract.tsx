import { Radio, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { applyProblem } from '../../api/problem.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { toastError } from '../../kit/toast.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import classes from './client-page.module.css';
import { type ClientContract, clientCard } from './client-queries.ts';
import { useT } from './messages.ts';

interface EditContractProps {
  clientId: string;
  contract: ClientContract | null;
  onClose: () => void;
}

/** One contract: kind, number, dates, note. */
export function EditContract({ clientId, contract, onClose }: EditContractProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      kind: contract?.kind ?? ('medical' as 'medical' | 'general'),
      number: contract?.number ?? '',
      signedOn: contract?.signedOn ?? new Date().toLocaleDateString('sv-SE'),
      endsOn: contract?.endsOn ?? (null as string | null),
      note: contract?.note ?? '',
    },
    validate: {
      number: (number) => (number.trim() ? null : t('clients.contract_needs_number')),
      endsOn: (endsOn, values) => (endsOn && endsOn < values.signedOn ? t('clients.contract_reversed') : null),
    },
    validateInputOnBlur: true,
  });
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: async (values: typeof form.values) => {
      const body = { ...values, fileId: contract?.fileId ?? null };
      const { data } = contract
        ? await api.PUT('/api/v1/clients/{clientId}/contracts/{contractId}', {
            params: { path: { clientId, contractId: contract.id } },
            body: { ...body, version: contract.version },
          })
        : await api.POST('/api/v1/clients/{clientId}/contracts', { params: { path: { clientId } }, body });
      return data;
    },
    onSuccess: (card) => {
      queryClient.setQueryData(clientCard(clientId).queryKey, card);
      onClose();
    },
    onError: (error) => {
      const rest = applyProblem(form, error);
      if (rest) toastError(rest);
    },
  });
  return (
    <Sheet
      opened
      title={contract ? t('clients.contract') : t('clients.contract_add')}
      onClose={() => void mayLeave(form.isDirty()).then((may) => may && onClose())}
      footer={
        <Button type="submit" form="edit-contract" variant="primary" fullWidth busy={save.isPending}>
          {t('clients.save')}
        </Button>
      }
    >
      <form
        id="edit-contract"
        className={classes.fields}
        noValidate
        onSubmit={form.onSubmit((values) => save.mutate(values))}
      >
        <Radio.Group label={t('clients.contract_kind')} {...form.getInputProps('kind')}>
          <div className={classes.fields}>
            <Radio value="medical" label={t('clients.contract_medical')} />
            <Radio value="general" label={t('clients.contract_general')} />
          </div>
        </Radio.Group>
        <TextInput
          data-autofocus
          required
          label={t('clients.contract_number')}
          maxLength={60}
          {...form.getInputProps('number')}
        />
        <DateField
          required
          label={t('clients.contract_signed')}
          {...form.getInputProps('signedOn')}
          value={form.values.signedOn}
          onChange={(day) => day && form.setFieldValue('signedOn', day)}
        />
        <DateField
          label={t('clients.contract_ends')}
          {...form.getInputProps('endsOn')}
          value={form.values.endsOn}
          onChange={(day) => form.setFieldValue('endsOn', day)}
        />
        <Textarea
          label={t('clients.contract_note')}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
      </form>
    </Sheet>
  );
}
