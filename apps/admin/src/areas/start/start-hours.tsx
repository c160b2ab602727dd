import { Popover, Switch } from '@mantine/core';
import { useFormats } from '../../i18n/use-language.ts';
import { writeTime } from '../../kit/time-of-day.ts';
import { TimeRangeInput } from '../../kit/time-range-input.tsx';
import type { WeekHours } from '../../kit/week-hours-editor.tsx';
import { useT } from './messages.ts';
import classes from './start-page.module.css';

const usual = { from: 540, to: 1260 };

/** Seven days as buttons; a press opens the hours of one. */
export function StartHours({ week, onChange }: { week: WeekHours; onChange: (week: WeekHours) => void }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.hours}>
      {week.map((ranges, day) => {
        const range = ranges[0];
        // 2024-01-01 was a Monday.
        const date = `2024-01-0${day + 1}`;
        const set = (next: WeekHours[number]) => onChange(week.map((old, at) => (at === day ? next : old)));
        return (
          <Popover key={date} withArrow shadow="md" trapFocus>
            <Popover.Target>
              <button type="button" className={classes.day} data-off={!range || undefined}>
                <small>{formats.weekday(date, 'short')}</small>
                <b>{range ? `${short(range.from)}–${short(range.to)}` : t('start.closed')}</b>
              </button>
            </Popover.Target>
            <Popover.Dropdown>
              <div className={classes.dayForm}>
                <Switch
                  size="sm"
                  label={formats.weekday(date, 'long')}
                  checked={range !== undefined}
                  onChange={(event) => set(event.currentTarget.checked ? [usual] : [])}
                />
                {range && (
                  <TimeRangeInput
                    label={formats.weekday(date, 'long')}
                    value={range}
                    onChange={(next) => set([next])}
                  />
                )}
              </div>
            </Popover.Dropdown>
          </Popover>
        );
      })}
    </div>
  );
}

/** 9 rather than 09:00 when the hour is full. */
export function short(minute: number): string {
  return minute % 60 === 0 ? String(minute / 60) : writeTime(minute);
}
