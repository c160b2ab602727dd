import { Checkbox } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import { problemCauses, problemName } from './problem-words.ts';
import type { PlacementItem } from './use-placement.ts';

interface PlacementListProps {
  items: readonly PlacementItem[];
  skipped: ReadonlySet<string>;
  onSkip: (skipped: ReadonlySet<string>) => void;
  timeZone: string;
  isStale: boolean;
  /** What to call an item besides its date: a copy has classes of many kinds. */
  nameOf?: (item: PlacementItem) => string;
}

/** Each class that would stand, what is in its way, and what to do about it; the counts on top repeat in the button. */
export function PlacementList({ items, skipped, onSkip, timeZone, isStale, nameOf }: PlacementListProps) {
  const t = useT();
  const formats = useFormats(timeZone);
  const colliding = items.filter(({ problems }) => problems.length > 0);
  const open = colliding.filter(({ key }) => !skipped.has(key));
  const kept = items.length - open.length - [...items].filter(({ key }) => skipped.has(key)).length;
  const toggle = (key: string) => {
    const next = new Set(skipped);
    if (!next.delete(key)) next.add(key);
    onSkip(next);
  };
  return (
    <section className={classes.preview} aria-label={t('timetable.preview')} data-stale={isStale || undefined}>
      <div className={classes.stats}>
        <Stat value={formats.number(kept)} words={t('timetable.will_stand', { count: kept })} />
        <Stat value={formats.number(skipped.size)} words={t('timetable.skipped', { count: skipped.size })} />
        <Stat
          value={formats.number(open.length)}
          words={t('timetable.to_decide', { count: open.length })}
          bad={open.length > 0}
        />
      </div>
      {open.length > 1 && (
        <div className={classes.all}>
          <Button size="sm" onClick={() => onSkip(new Set([...skipped, ...open.map(({ key }) => key)]))}>
            {t('timetable.skip_all', { count: open.length })}
          </Button>
        </div>
      )}
      <ol className={classes.list}>
        {items.map((item) => {
          const isSkipped = skipped.has(item.key);
          const [problem] = item.problems;
          return (
            <li key={item.key} data-off={isSkipped || undefined}>
              <span className={classes.when}>
                <b>{formats.dateShort(item.startsAt, item.startsAt)}</b> <span>{formats.weekday(item.startsAt)}</span>
              </span>
              <span className={classes.what}>
                <b>{formats.timeRange(item.startsAt, item.endsAt)}</b> {nameOf?.(item)}
                {problem && !isSkipped && <small>{problemCauses(t, formats, item.problems)}</small>}
              </span>
              {isSkipped ? (
                <Badge icon={IconMinus}>{t('timetable.left_out')}</Badge>
              ) : problem ? (
                <Badge tone="bad" icon={IconAlertCircle}>
                  {problemName(t, problem)}
                </Badge>
              ) : (
                <Badge tone="accent" icon={IconCheck}>
                  {t('timetable.fits')}
                </Badge>
              )}
              <Checkbox
                label={t('timetable.skip')}
                aria-label={t('timetable.skip_day', { day: formats.dateShort(item.startsAt, item.startsAt) })}
                checked={isSkipped}
                onChange={() => toggle(item.key)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

export function Stat({ value, words, bad = false }: { value: string; words: string; bad?: boolean }) {
  return (
    <div data-bad={bad || undefined}>
      <b>{value}</b>
      <span>{words}</span>
    </div>
  );
}
