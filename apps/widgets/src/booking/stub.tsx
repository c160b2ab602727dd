import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';

/** The stub of the visit's ticket: what, who and when stand below every step. */
export function Stub({ choice, formats, go }: StepProps) {
  const { t } = useWidget().words;
  const { service, who, time } = choice;
  return (
    <footer class="dock">
      <section class="stub" aria-label={t('your_visit')}>
        {service ? (
          <button type="button" onClick={() => go('service')}>
            <b>{service.name}</b>
            <small>
              {t('minutes', { count: service.durationMin })} · <bdi>{formats.money(service.priceMinor)}</bdi>
            </small>
          </button>
        ) : (
          <Empty word={t('what')} />
        )}
        {who !== undefined && service ? (
          <button type="button" onClick={() => go('who')}>
            <b>{who?.name.split(' ')[0] ?? t('anybody')}</b>
            <small>{who?.jobTitle}</small>
          </button>
        ) : (
          <Empty word={t('who')} />
        )}
        {time ? (
          <button type="button" onClick={() => go('when')}>
            <b>
              {formats.weekday(time.startsAt)}, {formats.clock(time.startsAt)}
            </b>
            <small>{formats.dayMonth(time.startsAt)}</small>
          </button>
        ) : (
          <Empty word={t('when')} />
        )}
      </section>
    </footer>
  );
}

function Empty({ word }: { word: string }) {
  return (
    <span class="none">
      <small>{word}</small>—
    </span>
  );
}
