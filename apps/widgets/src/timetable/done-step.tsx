import { Icon } from '../shared/icons.tsx';
import type { Key } from '../shared/language.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './choice.ts';
import type { OwnPlace } from './class-model.ts';
import { OwnTicket } from './own-ticket.tsx';

const titles: Record<OwnPlace['state'], Key> = {
  booked: 'done',
  waiting: 'wait_title',
  offered: 'place_is_free',
  over: 'past',
  cancelled: 'cancelled',
};

/** The ticket, or which in line; and back to the timetable. */
export function DoneStep({ place, choice, go, onChanged, latest }: StepProps & { latest: OwnPlace | undefined }) {
  const { t } = useWidget().words;
  // Who waits is told here, without a reload, that a place became free or was given.
  const own = choice.own?.state === 'waiting' && latest ? latest : choice.own;
  if (!own) return null;
  const isLeftLine = own.state === 'cancelled' && own.isWait;
  return (
    <>
      <h2 class="t row" tabIndex={-1}>
        {own.state === 'booked' && <Icon name="check" />} {t(isLeftLine ? 'left_line' : titles[own.state])}
      </h2>
      {!isLeftLine && (
        <OwnTicket
          own={own}
          place={place}
          onMove={(moving) => go('list', { moving, seat: undefined })}
          onChanged={(after) => {
            onChanged();
            go('done', { own: after });
          }}
        />
      )}
      <button type="button" class="btn btn-s btn-w" onClick={() => go('list', { moving: undefined })}>
        {t('to_timetable')}
      </button>
    </>
  );
}
