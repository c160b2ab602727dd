import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCategory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { CategoryDot, ColorSwatchPicker } from '../../kit/color-swatch-picker.tsx';
import { Directory } from '../../kit/directory.tsx';
import { RecordSheet } from '../../kit/record-sheet.tsx';
import { useInterestName } from '../clients/public.ts';
import classes from './catalogue.module.css';
import { categoriesQuery, type ServiceCategory, type Translations } from './catalogue-data.ts';
import { CategoryIcon, categoryIcons } from './category-icons.tsx';
import { useT } from './messages.ts';
import { TranslationsFields } from './translations-fields.tsx';
import { useDirectory, useMay } from './use-directory.ts';

/** Categories of services: their order is that of the list, their colour that of the journal. */
export function CategoriesTab() {
  const t = useT();
  const formats = useFormats();
  const { archived, adds, onOrder } = useDirectory('catalogue.service');
  const { data, error, refetch } = useQuery(categoriesQuery(archived));
  return (
    <Directory<ServiceCategory>
      label={t('catalogue.categories')}
      icon={IconCategory}
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
              <CategoryDot color={row.colour} />
              <CategoryIcon name={row.icon} />
              {row.shownName}
            </span>
          ),
        },
        {
          id: 'services',
          header: t('catalogue.services'),
          numeric: true,
          phone: 'end',
          cell: (row) => formats.number(row.serviceCount),
        },
      ]}
      adds={adds(t('catalogue.add_category'))}
      empty={{
        title: t('catalogue.categories_empty'),
        hint: t('catalogue.categories_empty_hint'),
      }}
      onOrder={onOrder((ids) => api.PUT('/api/v1/service-categories/order', { body: { ids } }))}
    >
      {(record, _, close) => <CategorySheet key={record?.id ?? 'new'} record={record} onClose={close} />}
    </Directory>
  );
}

type Values = {
  name: string;
  colour: number;
  icon: string;
  interestId: string | null;
  translations: Translations;
};

function CategorySheet({ record, onClose }: { record: ServiceCategory | undefined; onClose: () => void }) {
  const t = useT();
  const { saves, archives } = useMay('catalogue.service', record);
  const interestName = useInterestName();
  const { data: interests } = useQuery(apiQuery.queryOptions('get', '/api/v1/interests'));
  const form = useForm<Values>({
    initialValues: {
      name: record?.name ?? '',
      colour: record?.colour ?? 1,
      icon: record?.icon ?? 'dots',
      interestId: record?.interestId ?? null,
      translations: record?.translations ?? {},
    },
    validateInputOnBlur: true,
    validate: { name: (name) => (name.trim() ? null : t('catalogue.name_needed')) },
  });
  const values = form.getValues();
  const patch = (body: Partial<Values> & { isArchived?: boolean }) =>
    api.PATCH('/api/v1/service-categories/{categoryId}', {
      params: { path: { categoryId: record?.id ?? '' } },
      body: { ...body, version: record?.version },
    });
  return (
    <RecordSheet
      title={record?.shownName ?? t('catalogue.add_category')}
      form={form}
      onSave={(body) => (record ? patch(body) : api.POST('/api/v1/service-categories', { body }))}
      archive={archives && record && { isArchived: record.isArchived, change: (isArchived) => patch({ isArchived }) }}
      readOnly={!saves}
      onClose={onClose}
    >
      <TextInput label={t('catalogue.name')} required {...form.getInputProps('name')} />
      <ColorSwatchPicker
        label={t('catalogue.colour')}
        value={values.colour}
        onChange={(colour) => form.setFieldValue('colour', colour)}
      />
      <fieldset className={classes.plain}>
        <legend className="mantine-InputWrapper-label">{t('catalogue.icon')}</legend>
        <div className={classes.icons}>
          {Object.keys(categoryIcons).map((name, index) => (
            <button
              key={name}
              type="button"
              className={classes.icon}
              aria-pressed={values.icon === name}
              aria-label={t('catalogue.icon_number', { number: index + 1 })}
              onClick={() => form.setFieldValue('icon', name)}
            >
              <CategoryIcon name={name} />
            </button>
          ))}
        </div>
      </fieldset>
      <Select
        label={t('catalogue.interest')}
        description={t('catalogue.interest_hint')}
        clearable
        data={(interests?.items ?? []).map((interest) => ({ value: interest.id, label: interestName(interest) }))}
        {...form.getInputProps('interestId')}
      />
      <TranslationsFields
        fields={['name']}
        base={values}
        value={values.translations}
        onChange={(translations) => form.setFieldValue('translations', translations)}
      />
    </RecordSheet>
  );
}
