import { Checkbox } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconLock, IconMinus, IconPlus, IconUsers, IconX } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge, type BadgeTone } from '../../kit/badge.tsx';
import { useT } from './messages.ts';
import { Stat } from './placement-list.tsx';
import classes from './plan.module.css';
import { problemCauses, problemName } from './problem-words.ts';
import type { ChangeItem, ChangePreview } from './series-values.ts';

interface ChangeListProps {
  preview: ChangePreview;
  timeZone: string;
  isStale: boolean;
  /** Absent where nothing can be left as it is: a cancellation. */
  onSkip?: (classId: string) => void;
  /** Names of trainers by id. */
  trainers: ReadonlyMap<string, string>;
}

const looks = {
  change: { tone: 'accent', icon: IconCheck, words: 'timetable.moves' },
  add: { tone: 'accent', icon: IconPlus, words: 'timetable.adds' },
  cancel: { tone: 'warn', icon: IconX, words: 'timetable.cancels' },
  keep: { tone: 'neutral', icon: IconLock, words: 'timetable.own_time' },
  skip: { tone: 'neutral', icon: IconMinus, words: 'timetable.stays' },
} as const satisfies Record<ChangeItem['action'], { tone: BadgeTone; icon: unknown; words: string }>;

/** Each class that a change touches: what it was, what it becomes, whom it concerns. A conflict is solved in place. */
export function ChangeList({ preview, timeZone, isStale, onSkip, trainers }: ChangeListProps) {
  const t = useT();
  const formats = useFormats(timeZone);
  return (
    <section className={classes.preview} aria-label={t('timetable.preview')} data-stale={isStale || undefined}>
      <div className={classes.stats}>
        <Stat
          value={formats.number(preview.changed)}
          words={t(onSkip ? 'timetable.will_change' : 'timetable.will_cancel', { count: preview.changed })}
        />
        <Stat
          value={formats.number(preview.clients)}
          words={t('timetable.guests', { count: preview.clients, bookings: preview.bookings })}
        />
        <Stat
          value={formats.number(preview.toDecide)}
          words={t('timetable.to_decide', { count: preview.toDecide })}
          bad={preview.toDecide > 0}
        />
      </div>
      <ol className={classes.list}>
        {preview.items.map((item) => {
          const look = looks[item.action];
          const [problem] = item.problems;
          return (
            <li key={item.classId ?? item.startsAt} data-off={item.action === 'keep' || undefined}>
              <span className={classes.when}>
                <b>{formats.dateShort(item.newStartsAt ?? item.startsAt, item.newStartsAt ?? item.startsAt)}</b>{' '}
                <span>{formats.weekday(item.newStartsAt ?? item.startsAt)}</span>
              </span>
              <span className={classes.what}>
                <Times item={item} timeZone={timeZone} />{' '}
                <span className={classes.when}>
                  <span>{item.trainerIds.map((id) => trainers.get(id) ?? '').join(', ')}</span>
                </span>
                {problem && <small>{problemCauses(t, formats, item.problems)}</small>}
                {onSkip && item.classId && (problem || item.action === 'skip') && (
                  <Checkbox
                    size="xs"
                    label={t('timetable.leave')}
                    checked={item.action === 'skip'}
                    onChange={() => item.classId && onSkip(item.classId)}
                  />
                )}
              </span>
              <span className={classes.people}>
                <IconUsers size={13} stroke={1.75} aria-hidden />
                <span className="sr">{t('timetable.bookings', { count: item.bookings })}</span>
                <span aria-hidden>{formats.number(item.bookings)}</span>
              </span>
              {problem ? (
                <Badge tone="bad" icon={IconAlertCircle}>
                  {problemName(t, problem)}
                </Badge>
              ) : (
                <Badge tone={look.tone} icon={look.icon}>
                  {t(look.words)}
                </Badge>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Times({ item, timeZone }: { item: ChangeItem; timeZone: string }) {
  const formats = useFormats(timeZone);
  const before = formats.time(item.startsAt);
  if (item.action === 'cancel')
    return <span className={classes.was}>{formats.timeRange(item.startsAt, item.endsAt)}</span>;
  if (!item.newStartsAt || item.newStartsAt === item.startsAt) return <b>{before}</b>;
  const moves = formats.isoDate(item.startsAt) !== formats.isoDate(item.newStartsAt);
  return (
    <>
      {item.classId && (
        <span className={classes.was}>{moves ? formats.dateTime(item.startsAt, item.startsAt) : before}</span>
      )}{' '}
      <b>{formats.time(item.newStartsAt)}</b>
    </>
  );
}
