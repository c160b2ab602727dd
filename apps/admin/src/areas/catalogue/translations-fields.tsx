import { Select, Textarea, TextInput } from '@mantine/core';
import { type Locale, localeFacts, locales } from '@salus/i18n';
import { useState } from 'react';
import { useLocale } from '../../i18n/use-language.ts';
import classes from './catalogue.module.css';
import type { Translations } from './catalogue-data.ts';
import { useT } from './messages.ts';

type Field = 'name' | 'description' | 'whatToBring';

/** Texts of a record in further languages; what is left empty falls back to the main text [L10N-004i]. */
export function TranslationsFields({
  value,
  onChange,
  fields,
  base,
}: {
  value: Translations;
  onChange: (value: Translations) => void;
  fields: readonly Field[];
  /** The main texts: shown as what an empty field falls back to. */
  base: Readonly<Partial<Record<Field, string>>>;
}) {
  const t = useT();
  const shown = useLocale();
  const [locale, setLocale] = useState<Locale>(locales.find((one) => one !== shown) ?? 'en');
  const texts = value[locale] ?? {};
  const set = (field: Field, text: string) => onChange({ ...value, [locale]: { ...texts, [field]: text } });
  const labels = {
    name: t('catalogue.name'),
    description: t('catalogue.description'),
    whatToBring: t('catalogue.what_to_bring'),
  };
  return (
    <div className={classes.fields}>
      <Select
        label={t('catalogue.language')}
        description={t('catalogue.language_hint')}
        allowDeselect={false}
        data={locales.map((one) => ({
          value: one,
          label: `${localeFacts[one].ownName}${value[one]?.name?.trim() ? ' ✓' : ''}`,
        }))}
        value={locale}
        onChange={(one) => one && setLocale(one as Locale)}
      />
      {fields.map((field) =>
        field === 'name' ? (
          <TextInput
            key={field}
            label={labels[field]}
            placeholder={base[field]}
            value={texts[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        ) : (
          <Textarea
            key={field}
            label={labels[field]}
            placeholder={base[field]}
            autosize
            minRows={2}
            value={texts[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        ),
      )}
    </div>
  );
}
