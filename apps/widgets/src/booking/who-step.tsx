import type { Specialist, Time } from '../shared/api.ts';
import { plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Person } from '../shared/person.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';

/** Who: a name leads to all days, a time on its row skips that step. */
export function WhoStep({ choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const { studio, service } = choice;
  const asked = useAsked(`who ${studio.id} ${service?.id} ${words.locale}`, () =>
    api.specialists(studio.id, [service?.id ?? '']),
  );
  const today = formats.isoDay(new Date());
  const near = ({ startsAt }: Time) => {
    const day = formats.isoDay(startsAt);
    const clock = formats.clock(startsAt);
    if (day === today) return `${t('today')} ${clock}`;
    if (day === plusDays(today, 1)) return `${t('tomorrow')} ${clock}`;
    return day < plusDays(today, 7)
      ? `${formats.weekday(startsAt)} ${clock}`
      : `${formats.dayMonth(startsAt)} ${clock}`;
  };
  const chooseTime = (who: Specialist | null, time: Time) => go('confirm', { who, time, taken: undefined });
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {t('choose_who')}
      </h2>
      <p class="s mut">{t('who_hint')}</p>
      {asked.error && <Trouble error={asked.error} onAgain={asked.again} />}
      {!asked.data && !asked.error && <Skeleton />}
      {asked.data && (
        <>
          <button type="button" class="card opt" onClick={() => go('when', { who: null, time: undefined })}>
            <span class="av av-any">
              <Icon name="users" />
            </span>
            <span class="grow">
              <b class="m">{t('anybody')}</b>
              <span class="s mut block">
                {asked.data.anybody[0] ? t('nearest_at', { time: near(asked.data.anybody[0]) }) : t('no_times_month')}
              </span>
            </span>
            <Icon name="next" />
          </button>
          <ul class="card list">
            {asked.data.specialists.map((who) => (
              <li key={who.id} class="who">
                <button type="button" class="row" onClick={() => go('when', { who, time: undefined })}>
                  <Person name={who.name} photo={who.photo} />
                  <span class="grow">
                    <b class="m">{who.name}</b>
                    <span class="s mut block">{who.jobTitle}</span>
                  </span>
                  <bdi class="b">{formats.money(who.priceMinor)}</bdi>
                </button>
                {who.times.length > 0 ? (
                  <div class="slots slots-3">
                    {who.times.map((time) => (
                      <button
                        key={time.startsAt}
                        type="button"
                        class="slot s"
                        aria-label={`${who.name}, ${near(time)}`}
                        onClick={() => chooseTime(who, time)}
                      >
                        {near(time)}
                      </button>
                    ))}
                  </div>
                ) : (
                  <p class="s mut">{t('no_times_month')}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
