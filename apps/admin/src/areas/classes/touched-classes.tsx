import { Checkbox } from '@mantine/core';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useT as useTimetableT } from '../timetable/messages.ts';
import { problemCauses, problemName } from '../timetable/problem-words.ts';
import { useClassScreen } from './class-context.ts';
import type { ChangePreview } from './class-data.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';

type Item = ChangePreview['items'][number];

/** Each class that is touched: the old time struck, the new one, how many people, what stands in the way. */
export function TouchedClasses({
  preview,
  isStale,
  skip,
  onSkip,
}: {
  preview: ChangePreview | undefined;
  isStale: boolean;
  skip: readonly string[];
  onSkip?: (skip: string[]) => void;
}) {
  const t = useT();
  const { formats } = useClassScreen();
  if (!preview) return <RowsSkeleton rows={2} />;
  const kept = preview.items.filter(({ action }) => action === 'keep').length;
  return (
    <section className={classes.preview} aria-label={t('classes.preview')} data-stale={isStale || undefined}>
      <h3>
        {t('classes.touched', {
          classes: preview.changed,
          clients: preview.clients,
        })}
      </h3>
      {kept > 0 && <Alert>{t('classes.kept_own', { count: kept })}</Alert>}
      <ol className={classes.touched}>
        {preview.items.map((item) => {
          const isOut = item.action === 'keep' || item.action === 'skip';
          return (
            <li key={item.classId ?? item.startsAt} data-off={isOut || undefined}>
              <span>
                <When item={item} />
                <Problems item={item} />
              </span>
              <span>
                <Outcome item={item} />{' '}
                {item.bookings > 0 && <Badge>{t('classes.people', { count: item.bookings })}</Badge>}
              </span>
              {onSkip && item.classId && (item.problems.length > 0 || skip.includes(item.classId)) ? (
                <Checkbox
                  label={t('classes.skip')}
                  aria-label={t('classes.skip_day', { day: formats.dateShort(item.startsAt, Date.now()) })}
                  checked={skip.includes(item.classId)}
                  onChange={(event) =>
                    onSkip(
                      event.currentTarget.checked
                        ? [...skip, item.classId as string] // asked for above
                        : skip.filter((id) => id !== item.classId),
                    )
                  }
                />
              ) : (
                <span />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function When({ item }: { item: Item }) {
  const { formats, now } = useClassScreen();
  const old = `${formats.dateShort(item.startsAt, now)}, ${formats.timeRange(item.startsAt, item.endsAt)}`;
  const isMoved =
    item.classId !== null &&
    item.newStartsAt !== null &&
    item.newEndsAt !== null &&
    (item.newStartsAt !== item.startsAt || item.newEndsAt !== item.endsAt);
  if (item.action === 'cancel') return <del className="num">{old}</del>;
  if (!isMoved) return <span className="num">{old}</span>;
  return (
    <span className="num">
      <del>{old}</del>{' '}
      <b>
        {formats.dateShort(item.newStartsAt as string, now)},{' '}
        {formats.timeRange(item.newStartsAt as string, item.newEndsAt as string)}
      </b>
    </span>
  );
}

function Problems({ item }: { item: Item }) {
  const tTimetable = useTimetableT();
  const { formats } = useClassScreen();
  if (item.action === 'skip' || item.problems.length === 0) return null;
  const names = [...new Set(item.problems.map((problem) => problemName(tTimetable, problem)))];
  return (
    <small>
      {names.join(', ')} {problemCauses(tTimetable, formats, item.problems)}
    </small>
  );
}

function Outcome({ item }: { item: Item }) {
  const t = useT();
  if (item.action === 'keep') return <Badge>{t('classes.own_plan')}</Badge>;
  if (item.action === 'skip') return <Badge>{t('classes.skipped')}</Badge>;
  if (item.action === 'cancel') return <Badge tone="bad">{t('classes.will_be_cancelled')}</Badge>;
  if (item.problems.length > 0) return <Badge tone="bad">{t('classes.collides')}</Badge>;
  return item.action === 'add' ? <Badge tone="ok">{t('classes.added')}</Badge> : null;
}
