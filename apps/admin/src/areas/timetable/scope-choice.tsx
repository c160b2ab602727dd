import { Radio, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import type { Series } from './series-values.ts';

/** Which classes are meant: all still to come, or those from one on; kept in the address, where a class may have put it. */
export function useScope(series: Series) {
  const { from } = useSearch({ strict: false }) as { from?: string };
  const navigate = useNavigate();
  const first = series.classes[0]?.id ?? null;
  const chosen = series.classes.find(({ id }) => id === from)?.id ?? null;
  return {
    scope: chosen ? ('following' as const) : ('all' as const),
    classId: chosen ?? first,
    choose: (classId: string | null) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, from: classId ?? undefined }),
        replace: true,
      }),
  };
}

interface ScopeChoiceProps {
  series: Series;
  timeZone: string;
  scope: 'following' | 'all';
  classId: string | null;
  onChoose: (classId: string | null) => void;
}

export function ScopeChoice({ series, timeZone, scope, classId, onChoose }: ScopeChoiceProps) {
  const t = useT();
  const formats = useFormats(timeZone);
  const at = series.classes.findIndex(({ id }) => id === classId);
  return (
    <div className={classes.fields} role="radiogroup" aria-label={t('timetable.apply_to')}>
      <div className={classes.scope} data-on={scope === 'all' || undefined}>
        <Radio
          name="scope"
          label={t('timetable.whole_series')}
          description={t('timetable.past_stays')}
          checked={scope === 'all'}
          onChange={() => onChoose(null)}
        />
        <span>{formats.number(series.classes.length)}</span>
      </div>
      <div className={classes.scope} data-on={scope === 'following' || undefined}>
        <div className={classes.from}>
          <Radio
            name="scope"
            label={t('timetable.from_class')}
            checked={scope === 'following'}
            onChange={() => onChoose(series.classes[1]?.id ?? series.classes[0]?.id ?? null)}
          />
          {scope === 'following' && (
            <Select
              aria-label={t('timetable.from_class')}
              allowDeselect={false}
              value={classId}
              data={series.classes.map(({ id, startsAt }) => ({
                value: id,
                label: `${formats.dayHeader(startsAt)}, ${formats.time(startsAt)}`,
              }))}
              onChange={(id) => id && onChoose(id)}
            />
          )}
        </div>
        <span>{scope === 'following' && at >= 0 ? formats.number(series.classes.length - at) : ''}</span>
      </div>
    </div>
  );
}
