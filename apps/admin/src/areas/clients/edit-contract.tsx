import { Radio, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { applyProblem, sentenceOf } from '../../api/problem.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { toastError } from '../../kit/toast.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import classes from './client-page.module.css';
import { type ClientCard, type ClientContract, clientCard } from './client-queries.ts';
import { ContractFile } from './contract-file.tsx';
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
  const [newId] = useState(() => crypto.randomUUID());
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
  // A contract that could be stored stays when its file is refused: the next try then changes it.
  const [stored, setStored] = useState(contract);
  const [file, setFile] = useState({ chosen: null as File | null, removed: false });
  const [fileError, setFileError] = useState<string>();
  const show = (card: ClientCard | undefined) => queryClient.setQueryData(clientCard(clientId).queryKey, card);
  const saveFile = useMutation({
    meta: { ownErrors: true },
    mutationFn: (contractId: string) => changeFile(clientId, contractId, file),
    onSuccess: (card) => {
      if (card) show(card);
      onClose();
    },
    onError: (error) => setFileError(sentenceOf(error)),
  });
  const save = useMutation({
    meta: { ownErrors: true },
    mutationFn: async (values: typeof form.values) => {
      const id = stored?.id ?? newId;
      const { data } = stored
        ? await api.PUT('/api/v1/clients/{clientId}/contracts/{contractId}', {
            params: { path: { clientId, contractId: id } },
            body: { ...values, version: stored.version },
          })
        : await api.POST('/api/v1/clients/{clientId}/contracts', {
            params: { path: { clientId } },
            body: { ...values, id },
          });
      return { id, card: data };
    },
    onSuccess: ({ id, card }) => {
      show(card);
      setStored(card?.contracts?.find((one) => one.id === id) ?? null);
      saveFile.mutate(id);
    },
    onError: (error) => {
      const rest = applyProblem(form, error);
      if (rest) toastError(rest);
    },
  });
  const isDirty = form.isDirty() || file.chosen !== null || file.removed;
  return (
    <Sheet
      opened
      title={contract ? t('clients.contract') : t('clients.contract_add')}
      onClose={() => void mayLeave(isDirty).then((may) => may && onClose())}
      footer={
        <Button
          type="submit"
          form="edit-contract"
          variant="primary"
          fullWidth
          busy={save.isPending || saveFile.isPending}
        >
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
        <ContractFile
          clientId={clientId}
          contract={stored}
          {...file}
          onChange={(change) => {
            setFileError(undefined);
            setFile(change);
          }}
          error={fileError}
        />
      </form>
    </Sheet>
  );
}

/** Stores the chosen paper or takes the old one away; answers the card when something changed. */
async function changeFile(
  clientId: string,
  contractId: string,
  { chosen, removed }: { chosen: File | null; removed: boolean },
): Promise<ClientCard | undefined> {
  const path = { clientId, contractId };
  if (chosen) {
    const form = new FormData();
    form.append('file', chosen);
    // A form with a file travels as the browser writes it; the document knows no type for it.
    const { data } = await api.PUT('/api/v1/clients/{clientId}/contracts/{contractId}/file', {
      params: { path },
      body: form as never,
      bodySerializer: () => form,
    });
    return data;
  }
  if (!removed) return undefined;
  const { data } = await api.DELETE('/api/v1/clients/{clientId}/contracts/{contractId}/file', { params: { path } });
  return data;
}
