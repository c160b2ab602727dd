import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBulb, IconYoga } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Directory } from '../../kit/directory.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { ImageField } from '../../kit/image-field.tsx';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import classes from './catalogue.module.css';
import { type ClassType, classTypesQuery, type Translations } from './catalogue-data.ts';
import { useT } from './messages.ts';
import { TranslationsFields } from './translations-fields.tsx';
import { useDirectory, useMay } from './use-directory.ts';

/** Class types (направления): what group classes are about. */
export function ClassTypesTab() {
  const t = useT();
  const formats = useFormats();
  const { archived, adds, onOrder } = useDirectory('catalogue.class_type');
  const { data, error, refetch } = useQuery(classTypesQuery(archived));
  return (
    <Directory<ClassType>
      label={t('catalogue.class_types')}
      icon={IconYoga}
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
              {row.photoFileId && <img className={classes.photo} src={imageUrl(row.photoFileId) ?? ''} alt="" />}
              {row.shownName}
            </span>
          ),
        },
        {
          id: 'duration',
          header: t('catalogue.usual_duration'),
          numeric: true,
          phone: 'end',
          cell: (row) => formats.duration(row.durationMin),
        },
        { id: 'bring', header: t('catalogue.what_to_bring'), phone: 'hint', cell: (row) => row.whatToBring },
        {
          id: 'halls',
          header: t('catalogue.halls'),
          numeric: true,
          cell: (row) => (row.hallIds.length === 0 ? '' : formats.number(row.hallIds.length)),
        },
      ]}
      adds={adds(t('catalogue.add_class_type'))}
      empty={{
        title: t('catalogue.class_types_empty'),
        hint: t('catalogue.class_types_empty_hint'),
      }}
      onOrder={onOrder((ids) => api.PUT('/api/v1/class-types/order', { body: { ids } }))}
    >
      {(record, _, close) => <ClassTypeSheet key={record?.id ?? 'new'} record={record} onClose={close} />}
    </Directory>
  );
}

type Values = {
  name: string;
  description: string;
  whatToBring: string;
  photoFileId: string | null;
  durationMin: number;
  translations: Translations;
};

function ClassTypeSheet({ record, onClose }: { record: ClassType | undefined; onClose: () => void }) {
  const t = useT();
  const { saves, archives } = useMay('catalogue.class_type', record);
  const form = useForm<Values>({
    initialValues: {
      name: record?.name ?? '',
      description: record?.description ?? '',
      whatToBring: record?.whatToBring ?? '',
      photoFileId: record?.photoFileId ?? null,
      durationMin: record?.durationMin ?? 60,
      translations: record?.translations ?? {},
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('catalogue.name_needed')) },
  });
  const values = form.getValues();
  const patch = (body: Partial<Values> & { isArchived?: boolean }) =>
    api.PATCH('/api/v1/class-types/{classTypeId}', {
      params: { path: { classTypeId: record?.id ?? '' } },
      body: { ...body, version: record?.version },
    });
  return (
    <RecordSheet
      title={record?.shownName ?? t('catalogue.add_class_type')}
      form={form}
      onSave={(body) => (record ? patch(body) : api.POST('/api/v1/class-types', { body }))}
      archive={archives && record && { isArchived: record.isArchived, change: (isArchived) => patch({ isArchived }) }}
      readOnly={!saves}
      onClose={onClose}
    >
      <TextInput label={t('catalogue.name')} required {...form.getInputProps('name')} />
      <ImageField
        label={t('catalogue.photo')}
        fileId={values.photoFileId}
        onChange={(photoFileId) => form.setFieldValue('photoFileId', photoFileId)}
      />
      <Alert icon={IconBulb} tone="accent">
        {t('catalogue.photo_hint')}
      </Alert>
      <Textarea label={t('catalogue.description')} autosize minRows={3} {...form.getInputProps('description')} />
      <DurationInput
        label={t('catalogue.usual_duration')}
        description={t('catalogue.usual_duration_hint')}
        min={5}
        value={values.durationMin}
        onChange={(minutes) => form.setFieldValue('durationMin', minutes ?? 60)}
      />
      <Textarea label={t('catalogue.what_to_bring')} autosize minRows={2} {...form.getInputProps('whatToBring')} />
      <TranslationsFields
        fields={['name', 'description', 'whatToBring']}
        base={values}
        value={values.translations}
        onChange={(translations) => form.setFieldValue('translations', translations)}
      />
    </RecordSheet>
  );
}
