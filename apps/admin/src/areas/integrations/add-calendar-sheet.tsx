import { FileInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { toast } from '../../kit/toast.tsx';
import { busyCalendarsQuery } from './calendar-data.ts';
import classes from './calendars.module.css';
import { useT } from './messages.ts';

/** Adds a calendar by its secret address, or as a file that was saved from it. */
export function AddCalendarSheet({ employeeId, onClose }: { employeeId: string; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const [kind, setKind] = useState<'address' | 'file'>('address');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const add = useMutation({
    meta: { ownErrors: true },
    mutationFn: async () => {
      const source = kind === 'file' && file ? { file: await base64Of(file) } : { address: address.trim() };
      const called = name.trim() || (kind === 'file' ? file?.name : undefined) || t('integrations.busy_name_default');
      const body = { name: called.slice(0, 100), ...source };
      return api.POST('/api/v1/employees/{employeeId}/busy-calendars', { params: { path: { employeeId } }, body });
    },
    onSuccess: async () => {
      toast(t('integrations.busy_added'));
      await client.invalidateQueries({ queryKey: busyCalendarsQuery(employeeId).queryKey });
      onClose();
    },
  });
  const isMissing = kind === 'file' ? file === null : address.trim().length < 8;
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('integrations.busy_add')}
      footer={
        <Button
          variant="primary"
          busy={add.isPending}
          disabledReason={isMissing ? t('integrations.source_missing') : null}
          onClick={() => add.mutate()}
        >
          {t('integrations.add')}
        </Button>
      }
    >
      <div className={classes.stack}>
        {add.error && <Alert tone="bad">{sentenceOf(add.error)}</Alert>}
        <SegmentedControl
          label={t('integrations.source')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'address', label: t('integrations.by_address') },
            { value: 'file', label: t('integrations.by_file') },
          ]}
        />
        {kind === 'address' ? (
          <TextInput
            label={t('integrations.ics_address')}
            description={t('integrations.ics_address_hint')}
            placeholder="https://calendar.google.com/…/basic.ics"
            dir="ltr"
            type="url"
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
        ) : (
          <FileInput
            label={t('integrations.ics_file')}
            description={t('integrations.ics_file_hint')}
            accept=".ics,text/calendar"
            value={file}
            onChange={setFile}
          />
        )}
        <TextInput
          label={t('integrations.busy_name')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
    </Sheet>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
