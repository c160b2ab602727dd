import 'dayjs/locale/ru';
import 'dayjs/locale/ar';
import 'dayjs/locale/id';
import 'dayjs/locale/hi';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/es';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useLocale } from '../i18n/use-language.ts';
import { useKitT } from './messages.ts';

/** A calendar date as `2026-11-26`, typed or picked; it has no time and no zone. */
export function DateField({
  value,
  onChange,
  ...rest
}: Omit<DateInputProps, 'value' | 'onChange'> & { value: string | null; onChange: (date: string | null) => void }) {
  const t = useKitT();
  const locale = useLocale();
  return (
    <DateInput
      valueFormat={locale === 'zh' ? 'YYYY年M月D日' : 'D MMM YYYY'}
      leftSection={<IconCalendar size={16} stroke={1.75} aria-hidden />}
      clearable={!rest.required}
      clearButtonProps={{ 'aria-label': t('kit.file_remove') }}
      {...rest}
      value={value}
      onChange={onChange}
    />
  );
}
