import { ColorInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBulb, IconEyeOff, IconPalette } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Directory } from '../../kit/directory.tsx';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import classes from './catalogue.module.css';
import { type Format, formatsQuery, type Translations } from './catalogue-data.ts';
import { useT } from './messages.ts';
import { textOver } from './text-over.ts';
import { TranslationsFields } from './translations-fields.tsx';
import { useDirectory, useMay } from './use-directory.ts';

/** Formats of classes and services; their colours tell them apart in the schedule. */
export function FormatsTab() {
  const t = useT();
  const { archived, adds, onOrder } = useDirectory('catalogue.class_type');
  const { data, error, refetch } = useQuery(formatsQuery(archived));
  return (
    <Directory<Format>
      label={t('catalogue.formats')}
      icon={IconPalette}
      rows={data?.items}
      nameOf={(row) => row.shownName}
      error={error}
      onRetry={() => void refetch()}
      columns={[
        {
          id: 'name',
          header: t('catalogue.name'),
          phone: 'title',
          cell: (row) => (
            <span className={classes.cell}>
              <span className={classes.colour} style={{ background: row.colour }} />
              {row.shownName}
            </span>
          ),
        },
        { id: 'description', header: t('catalogue.description'), phone: 'hint', cell: (row) => row.description },
        {
          id: 'shown',
          header: t('catalogue.clients_see'),
          phone: 'end',
          cell: (row) =>
            row.shownToClients ? (
              <Badge tone="ok">{t('catalogue.shown')}</Badge>
            ) : (
              <Badge icon={IconEyeOff}>{t('catalogue.hidden')}</Badge>
            ),
        },
      ]}
      adds={adds(t('catalogue.add_format'))}
      empty={{
        title: t('catalogue.formats_empty'),
        hint: t('catalogue.formats_empty_hint'),
      }}
      onOrder={onOrder((ids) => api.PUT('/api/v1/formats/order', { body: { ids } }))}
    >
      {(record, _, close) => <FormatSheet key={record?.id ?? 'new'} record={record} onClose={close} />}
    </Directory>
  );
}

/** Recommended by the character of the format [CAT-004]: these are the person's data, not the product's look. */
const recommended = [
  { colour: '#c9a227', labelKey: 'catalogue.gold_individual' },
  { colour: '#a8b0b8', labelKey: 'catalogue.silver_corporate' },
  { colour: '#3f6fb5', labelKey: 'catalogue.blue_corporate' },
  { colour: '#4e9a94', labelKey: 'catalogue.teal_group' },
] as const;

type Values = {
  name: string;
  description: string;
  colour: string;
  shownToClients: boolean;
  translations: Translations;
};

function FormatSheet({ record, onClose }: { record: Format | undefined; onClose: () => void }) {
  const t = useT();
  const { saves, archives } = useMay('catalogue.class_type', record);
  const form = useForm<Values>({
    initialValues: {
      name: record?.name ?? '',
      description: record?.description ?? '',
      colour: record?.colour ?? recommended[3].colour,
      shownToClients: record?.shownToClients ?? true,
      translations: record?.translations ?? {},
    },
    validateInputOnBlur: true,
    validate: {
      name: (name) => (name.trim() ? null : t('catalogue.name_needed')),
      colour: (colour) => (/^#[0-9a-f]{6}$/.test(colour) ? null : t('catalogue.colour_wrong')),
    },
  });
  const values = form.getValues();
  const patch = (body: Partial<Values> & { isArchived?: boolean }) =>
    api.PATCH('/api/v1/formats/{formatId}', {
      params: { path: { formatId: record?.id ?? '' } },
      body: { ...body, version: record?.version },
    });
  return (
    <RecordSheet
      title={record?.shownName ?? t('catalogue.add_format')}
      form={form}
      onSave={(body) => (record ? patch(body) : api.POST('/api/v1/formats', { body }))}
      archive={archives && record && { isArchived: record.isArchived, change: (isArchived) => patch({ isArchived }) }}
      readOnly={!saves}
      onClose={onClose}
    >
      <TextInput label={t('catalogue.name')} required {...form.getInputProps('name')} />
      <Textarea
        label={t('catalogue.description')}
        description={t('catalogue.format_description_hint')}
        autosize
        minRows={2}
        {...form.getInputProps('description')}
      />
      <div className={classes.stack}>
        <ColorInput
          label={t('catalogue.colour')}
          format="hex"
          eyeDropperButtonProps={{ 'aria-label': t('catalogue.pick_colour') }}
          {...form.getInputProps('colour')}
          onChange={(colour) => form.setFieldValue('colour', colour.toLowerCase())}
        />
        <div className={classes.hints}>
          {recommended.map(({ colour, labelKey }) => (
            <button
              key={colour}
              type="button"
              className={classes.swatch}
              aria-pressed={values.colour === colour}
              onClick={() => form.setFieldValue('colour', colour)}
            >
              <span className={classes.colour} style={{ background: colour }} />
              {t(labelKey)}
            </button>
          ))}
        </div>
        <div className={classes.preview} style={{ background: values.colour, color: textOver(values.colour) }}>
          {values.name || t('catalogue.format_example')}
        </div>
        <Alert icon={IconBulb} tone="accent">
          {t('catalogue.colour_hint')}
        </Alert>
      </div>
      <Switch
        label={t('catalogue.show_to_clients')}
        description={t('catalogue.show_to_clients_hint')}
        {...form.getInputProps('shownToClients', { type: 'checkbox' })}
      />
      <TranslationsFields
        fields={['name', 'description']}
        base={values}
        value={values.translations}
        onChange={(translations) => form.setFieldValue('translations', translations)}
      />
    </RecordSheet>
  );
}
