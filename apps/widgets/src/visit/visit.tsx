import { useState } from 'preact/hooks';
import type { ScreenModule, ScreenProps } from '../screens.ts';
import type { VisitLink } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { type Kept, KeptTicket } from '../shared/kept-ticket.tsx';
import type { Words } from '../shared/language.ts';
import { TopBar } from '../shared/top-bar.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import { MoveStep } from './move-step.tsx';
import { OfferAnswer } from './offer-answer.tsx';
import visitCss from './visit.css?inline';

export const screen: ScreenModule = { Screen: Visit, css: visitCss };

/** The page behind the link of a message: the ticket of one visit, and nothing else of its client without a code. */
function Visit({ place, show }: ScreenProps) {
  const { api, host, words } = useWidget();
  const { t } = words;
  const link = api.link(host.getAttribute('token') ?? '');
  const asked = useAsked('visit', link.read);
  const [changed, setChanged] = useState<VisitLink>();
  const [isMoving, setMoving] = useState(false);
  const visit = changed ?? asked.data;
  const formats = formatsOf(words, visit?.studio.timeZone ?? 'UTC', visit?.currency ?? place.currency);
  return (
    <div class="visit-page">
      <TopBar place={place} onBack={isMoving ? () => setMoving(false) : undefined} />
      <main class="pad">
        {asked.error && <Over error={asked.error} onAgain={asked.again} phone={place.phone} />}
        {!visit && !asked.error && <Skeleton boxes={3} />}
        {visit && isMoving && (
          <MoveStep
            link={link}
            startsAt={visit.startsAt}
            formats={formats}
            onMoved={(moved) => {
              setChanged(moved);
              setMoving(false);
            }}
          />
        )}
        {visit && !isMoving && (
          <>
            <h2 class="t" tabIndex={-1}>
              {headline(visit, words)}
            </h2>
            <KeptTicket
              kept={keptOf(visit, formats, words, link.calendar)}
              formats={formats}
              isNext={visit.state === 'ahead' || visit.state === 'offered'}
              onMove={visit.mayMove ? () => setMoving(true) : undefined}
              onCancel={visit.kind === 'offer' ? undefined : async () => setChanged(await link.cancel())}
            />
            {visit.kind === 'offer' && (
              <OfferAnswer link={link} visit={visit} formats={formats} onAnswered={setChanged} />
            )}
            {visit.state === 'ahead' && !visit.mayCancel && visit.studio.phone && (
              <p class="s">
                {t('too_late')} <Phone number={visit.studio.phone} />
              </p>
            )}
          </>
        )}
        {!isMoving && (visit || asked.error) && (
          <div class="stack ways-on">
            <button type="button" class="btn btn-s btn-w" onClick={() => show({ screen: 'booking' })}>
              {t('book_more')}
            </button>
            <button type="button" class="link s" onClick={() => show({ screen: 'mine' })}>
              {t('all_mine')}
            </button>
          </div>
        )}
      </main>
    </div>
  );
}

/** A link that is over leaves nobody alone: the studio's phone is there. */
function Over({ error, onAgain, phone }: { error: Error; onAgain: () => void; phone: string | null }) {
  return (
    <>
      <Trouble error={error} onAgain={onAgain} />
      {phone && (
        <p>
          <Phone number={phone} />
        </p>
      )}
    </>
  );
}

function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number}`} class="row call">
      <Icon name="phone" small /> <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

function headline({ state, firstName }: VisitLink, { t }: Words): string {
  if (state === 'ahead') return firstName ? t('expecting', { name: firstName }) : t('done');
  if (state === 'cancelled') return t('was_cancelled_title');
  if (state === 'offered') return t('place_is_free');
  if (state === 'waiting') return t('in_line');
  if (state === 'over') return t('offer_over');
  return t(state === 'under_way' ? 'under_way' : 'is_past');
}

function keptOf(visit: VisitLink, formats: ReturnType<typeof formatsOf>, { t }: Words, calendar: string): Kept {
  const { studio } = visit;
  const isKept = visit.kind !== 'offer' && visit.state !== 'cancelled';
  return {
    id: `${visit.number ?? visit.startsAt}`,
    uid: '', // its calendar file comes from the server
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    title: visit.what.join(', '),
    lines: [
      visit.what.join(', '),
      visit.who.join(', '),
      [visit.room, visit.seat === null ? '' : t('seat_no', { number: visit.seat })].filter(Boolean).join(', '),
      [studio.name, studio.address].filter(Boolean).join(', '),
      visit.whatToBring ? t('to_bring', { what: visit.whatToBring }) : '',
      visit.number === null ? '' : t('visit_no', { number: visit.number }),
    ].filter(Boolean),
    studio,
    total: formats.money(visit.totalMinor),
    isCancelled: !isKept,
    mayChange: visit.kind !== 'offer' && visit.mayCancel,
    changeUntil: visit.changeUntil ?? visit.startsAt,
    calendar,
  };
}
