import { Icon } from '../shared/icons.tsx';
import { KeptTicket } from '../shared/kept-ticket.tsx';
import { keptVisit } from '../shared/kept-visit.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';

/** The ticket of the visit, and what one can still do with it. */
export function DoneStep({ choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const { visit } = choice;
  if (!visit) return null;
  const kept = keptVisit(visit, formats, words);
  return (
    <>
      <h2 class="t row" tabIndex={-1}>
        {!kept.isCancelled && <Icon name="check" />} {t(kept.isCancelled ? 'cancelled' : 'done')}
      </h2>
      <KeptTicket
        kept={kept}
        formats={formats}
        onMove={() => go('when', { moving: visit, time: undefined })}
        onCancel={async () => go('done', { visit: await api.cancel(visit.id) })}
      />
      <button
        type="button"
        class="btn btn-s btn-w"
        onClick={() => go('service', { service: undefined, who: undefined, time: undefined, visit: undefined })}
      >
        {t('book_more')}
      </button>
    </>
  );
}
