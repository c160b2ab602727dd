import { Switch } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useFormats } from '../i18n/use-language.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useKitT } from './messages.ts';
import { type MinuteRange, TimeRangeInput } from './time-range-input.tsx';
import classes from './week-hours-editor.module.css';

/** Seven days from Monday; an empty day is closed. */
export type WeekHours = readonly (readonly MinuteRange[])[];

const usual: MinuteRange = { from: 9 * 60, to: 21 * 60 };

/** Working hours of a week: several intervals a day, a day off by a switch, the first day copied to the others. */
export function WeekHoursEditor({ value, onChange }: { value: WeekHours; onChange: (week: WeekHours) => void }) {
  const t = useKitT();
  const formats = useFormats();
  // Rows stand as the language begins its week; the value always begins on Monday.
  const order = Array.from({ length: 7 }, (_, row) => (row + ((formats.firstDayOfWeek + 6) % 7)) % 7);
  const setDay = (day: number, ranges: readonly MinuteRange[]) =>
    onChange(Array.from({ length: 7 }, (_, index) => (index === day ? ranges : (value[index] ?? []))));
  const [firstDay = 0] = order;
  // 2024-01-01 was a Monday.
  const nameOf = (day: number) => formats.weekday(`2024-01-0${day + 1}`, 'long');

  return (
    <div className={classes.week}>
      {order.map((day) => {
        const ranges = value[day] ?? [];
        const name = nameOf(day);
        return (
          <div key={day} className={classes.day}>
            <Switch
              size="sm"
              label={<span className={classes.name}>{name}</span>}
              checked={ranges.length > 0}
              onChange={(event) => setDay(day, event.currentTarget.checked ? [usual] : [])}
            />
            <div className={classes.ranges}>
              {ranges.length === 0 && <span className={classes.closed}>{t('kit.hours_closed')}</span>}
              {ranges.map((range, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an interval has no other name than its place
                <span key={index} className={classes.line}>
                  <TimeRangeInput
                    label={name}
                    value={range}
                    onChange={(next) =>
                      setDay(
                        day,
                        ranges.map((old, at) => (at === index ? next : old)),
                      )
                    }
                  />
                  {ranges.length > 1 && (
                    <IconButton
                      icon={IconX}
                      size="sm"
                      label={t('kit.hours_remove')}
                      onClick={() =>
                        setDay(
                          day,
                          ranges.filter((_, at) => at !== index),
                        )
                      }
                    />
                  )}
                </span>
              ))}
            </div>
            {ranges.length > 0 && (
              <IconButton
                icon={IconPlus}
                size="sm"
                label={t('kit.hours_add')}
                onClick={() => setDay(day, [...ranges, nextRange(ranges)])}
              />
            )}
          </div>
        );
      })}
      <span>
        <Button
          size="sm"
          variant="ghost"
          onClick={() => onChange(Array.from({ length: 7 }, () => value[firstDay] ?? []))}
        >
          {t('kit.hours_copy', { day: formats.weekday(`2024-01-0${firstDay + 1}`, 'short') })}
        </Button>
      </span>
    </div>
  );
}

/** The next interval of a day begins an hour after the last one. */
function nextRange(ranges: readonly MinuteRange[]): MinuteRange {
  const end = ranges.at(-1)?.to ?? usual.from;
  const from = Math.min(end + 60, 23 * 60);
  return { from, to: Math.min(from + 4 * 60, 24 * 60) };
}
