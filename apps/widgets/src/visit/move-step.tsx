import { useEffect, useState } from 'preact/hooks';
import type { Link, VisitLink } from '../shared/api.ts';
import { type Formats, plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';

const daysShown = 7;

/** Another time for the same visit: the week of its own day first. A tap is the answer. */
export function MoveStep({
  link,
  startsAt,
  formats,
  onMoved,
}: {
  link: Link;
  startsAt: string;
  formats: Formats;
  onMoved: (visit: VisitLink) => void;
}) {
  const { t } = useWidget().words;
  const today = formats.isoDay(new Date());
  const [from, setFrom] = useState(() => weekOf(today, formats.isoDay(startsAt)));
  const [day, setDay] = useState(formats.isoDay(startsAt));
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState<string>();
  const [trouble, setTrouble] = useState<Error>();
  const asked = useAsked(`times ${from} ${round}`, () => link.times({ from, days: daysShown }));
  const days = asked.data?.days ?? [];
  useEffect(() => {
    if (days.length > 0 && !days.some(({ date }) => date === day)) {
      setDay((days.find(({ times }) => times.length > 0) ?? days[0])?.date ?? day);
    }
  }, [days, day]);
  const open = days.find(({ date }) => date === day);
  const move = async (to: string) => {
    setBusy(to);
    setTrouble(undefined);
    try {
      onMoved(await link.move({ startsAt: to }));
    } catch (problem) {
      setTrouble(problem as Error);
      setRound(round + 1); // somebody was faster: the times are asked again
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {t('choose_when')}
      </h2>
      {trouble && <Trouble error={trouble} />}
      <div class="row between">
        <b class="m month">{formats.month(day)}</b>
        <span class="row nogap">
          <button
            type="button"
            class="ib"
            aria-label={t('earlier')}
            disabled={from <= today}
            onClick={() => setFrom(plusDays(from, -daysShown) < today ? today : plusDays(from, -daysShown))}
          >
            <Icon name="back" />
          </button>
          <button type="button" class="ib" aria-label={t('later')} onClick={() => setFrom(plusDays(from, daysShown))}>
            <Icon name="next" />
          </button>
        </span>
      </div>
      {asked.error && <Trouble error={asked.error} onAgain={asked.again} />}
      {!asked.data && !asked.error && <Skeleton boxes={3} />}
      {asked.data && (
        <fieldset class="days" aria-label={t('day')}>
          {days.map(({ date, times }) => (
            <button
              key={date}
              type="button"
              class="day"
              aria-pressed={date === day}
              data-full={times.length === 0 || undefined}
              aria-label={times.length > 0 ? formats.longDay(date) : t('day_full', { day: formats.longDay(date) })}
              onClick={() => setDay(date)}
            >
              <span>{formats.weekdayOf(date)}</span>
              <b>{Number(date.slice(8))}</b>
            </button>
          ))}
        </fieldset>
      )}
      {open && open.times.length === 0 && <p class="mut">{t('day_full', { day: formats.longDay(open.date) })}</p>}
      {open && open.times.length > 0 && (
        <div class="slots">
          {open.times.map((time) => (
            <button
              key={time.startsAt}
              type="button"
              class="slot"
              disabled={busy !== undefined || time.startsAt === startsAt}
              aria-pressed={time.startsAt === busy}
              onClick={() => void move(time.startsAt)}
            >
              {formats.clock(time.startsAt)}
            </button>
          ))}
        </div>
      )}
      {asked.data && (
        <p class="s mut row zone">
          <Icon name="clock" /> {t('zone_of_studio', { zone: formats.zone() })}
        </p>
      )}
    </>
  );
}

function weekOf(today: string, day: string): string {
  const weeks = Math.floor((Date.parse(day) - Date.parse(today)) / 86_400_000 / daysShown);
  return plusDays(today, Math.max(0, weeks) * daysShown);
}
