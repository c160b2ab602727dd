import { useEffect, useState } from 'preact/hooks';
import type { Time } from '../shared/api.ts';
import { hourIn, plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Person } from '../shared/person.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useLookingAgain } from '../shared/use-changes.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';
import { useSeenTimes } from './use-seen-times.ts';

const daysShown = 7;

/** When: a week of days, each with a bar of how free it is, and the times of the chosen one. */
export function WhenStep({ choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const { studio, service, who, time, taken, moving } = choice;
  // A visit that moves begins its search on its own day.
  const near = (time ?? taken?.time ?? moving)?.startsAt;
  const today = formats.isoDay(new Date());
  const [from, setFrom] = useState(near ? weekAround(today, formats.isoDay(near)) : today);
  const [day, setDay] = useState(near ? formats.isoDay(near) : undefined);
  const question = `when ${studio.id} ${service?.id} ${who?.id} ${from} ${taken?.time.startsAt}`;
  const asked = useAsked(question, () =>
    api.times({ studioId: studio.id, serviceIds: [service?.id ?? ''], employeeId: who?.id, from, days: daysShown }),
  );
  useLookingAgain(5_000, asked.again);
  const days = asked.data?.days ?? [];
  // The first day with a free time opens by itself.
  useEffect(() => {
    if (days.length > 0 && !days.some(({ date }) => date === day)) {
      setDay((days.find(({ times }) => times.length > 0) ?? days[0])?.date);
    }
  }, [days, day]);
  const open = days.find(({ date }) => date === day);
  const seen = useSeenTimes(`${question} ${day}`, open?.times ?? []);
  const nearby = [...days.flatMap(({ times }) => times), ...(asked.data?.nearest ?? [])];
  const choose = (chosen: Time) => go('confirm', { time: chosen, taken: undefined });
  const label = (one: Time) =>
    `${formats.weekday(one.startsAt)}, ${formats.dayMonth(one.startsAt)}, ${formats.clock(one.startsAt)}`;
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {t('choose_when')}
      </h2>
      {taken && (
        <div class="note note-warn" role="alert">
          <Icon name="clock" />
          <div class="grow">
            <b>{t('taken', { time: formats.clock(taken.time.startsAt) })}</b>
            <p>{t('taken_kept')}</p>
            <div class="slots slots-3">
              {taken.nearest.map((one) => (
                <button
                  key={one.startsAt}
                  type="button"
                  class="slot s"
                  aria-label={label(one)}
                  onClick={() => choose(one)}
                >
                  {formats.isoDay(one.startsAt) === formats.isoDay(taken.time.startsAt)
                    ? formats.clock(one.startsAt)
                    : `${formats.weekday(one.startsAt)} ${formats.clock(one.startsAt)}`}
                </button>
              ))}
            </div>
          </div>
        </div>
      )}
      <button type="button" class="card row chosen" onClick={() => go('who')}>
        {who ? (
          <Person name={who.name} photo={who.photo} size={36} />
        ) : (
          <span class="av av-any av-s">
            <Icon name="users" />
          </span>
        )}
        <span class="grow m">{who?.name ?? t('anybody')}</span>
        <span class="acc m">{t('change')}</span>
      </button>
      <div class="row between">
        <b class="m month">{formats.month(day ?? from)}</b>
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
          {days.map(({ date, free, times }) => (
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
              <span class="fill">
                <i style={{ inlineSize: `${Math.round(free * 100)}%` }} />
              </span>
            </button>
          ))}
        </fieldset>
      )}
      {open && seen.length === 0 && (
        <>
          <h3 class="t t-s">{t('day_full', { day: formats.longDay(open.date) })}</h3>
          {nearby.length > 0 && <p class="s mut">{t('close_by')}</p>}
          <div class="slots slots-3">
            {nearest(nearby, open.date).map((one) => (
              <button
                key={one.startsAt}
                type="button"
                class="slot s"
                aria-label={label(one)}
                onClick={() => choose(one)}
              >
                {formats.weekday(one.startsAt)} {formats.clock(one.startsAt)}
              </button>
            ))}
          </div>
          {!moving && (
            <button type="button" class="btn btn-t btn-w" onClick={() => go('wait', { waitFrom: open.date })}>
              <Icon name="bell" /> {t('wait_ask_full')}
            </button>
          )}
        </>
      )}
      {open &&
        partsOf(seen, studio.timeZone).map(([part, times]) => (
          <section key={part}>
            <h3 class="gh">{t(part)}</h3>
            <div class="slots">
              {times.map((one) => (
                <button
                  key={one.startsAt}
                  type="button"
                  class="slot"
                  aria-pressed={one.startsAt === time?.startsAt}
                  disabled={one.isGone}
                  onClick={() => choose(one)}
                >
                  {formats.clock(one.startsAt)}
                </button>
              ))}
            </div>
          </section>
        ))}
      {open && open.times.length > 0 && !moving && (
        <button type="button" class="link s row wait-link" onClick={() => go('wait', { waitFrom: open.date })}>
          <Icon name="bell" /> {t('wait_ask_other')}
        </button>
      )}
      {asked.data && (
        <p class="s mut row zone">
          <Icon name="clock" /> {t('zone_of_studio', { zone: formats.zone() })}
        </p>
      )}
    </>
  );
}

function weekAround(today: string, day: string): string {
  const weeks = Math.floor((Date.parse(day) - Date.parse(today)) / 86_400_000 / daysShown);
  return plusDays(today, Math.max(0, weeks) * daysShown);
}

/** Morning until noon, evening from five; parts without a time do not exist. */
function partsOf<T extends Time>(times: readonly T[], timeZone: string) {
  const parts = { morning: [] as T[], afternoon: [] as T[], evening: [] as T[] };
  for (const time of times) {
    const hour = hourIn(timeZone, time.startsAt);
    parts[hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening'].push(time);
  }
  return (Object.entries(parts) as [keyof typeof parts, T[]][]).filter(([, list]) => list.length > 0);
}

function nearest(times: readonly Time[], day: string): Time[] {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const distance = ({ startsAt }: Time) => Math.abs(Date.parse(startsAt) - noon);
  return [...times]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
