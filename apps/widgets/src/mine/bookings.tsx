import { useState } from 'preact/hooks';
import { TimeOffers } from '../booking/time-offer.tsx';
import type { View } from '../screens.ts';
import type { Me, Place } from '../shared/api.ts';
import { formatsOf } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { KeptTicket } from '../shared/kept-ticket.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { OwnTicket } from '../timetable/own-ticket.tsx';
import { type Entry, useMyEntries } from './use-my-entries.ts';

/** The next one as a full ticket, the others as lines that open into one; then what is over. */
export function Bookings({ me, place, show }: { me: Me; place: Place; show: (view: View) => void }) {
  const { t } = useWidget().words;
  const mine = useMyEntries(place, show);
  if (mine.error) return <Trouble error={mine.error} onAgain={mine.again} />;
  if (!mine.ahead) return <Skeleton boxes={3} />;
  const [next, ...later] = mine.ahead;
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {me.firstName || t('my_visits')}
      </h2>
      <TimeOffers place={place} onTaken={mine.again} />
      {next ? (
        <EntryTicket entry={next} place={place} again={mine.again} isNext />
      ) : (
        <p class="mut">{t('nothing_booked')}</p>
      )}
      {later.length > 0 && (
        <section>
          <h3 class="gh">{t('then')}</h3>
          <ul class="card list">
            {later.map((entry) => (
              <EntryLine key={entry.kept.id} entry={entry} place={place} again={mine.again} />
            ))}
          </ul>
        </section>
      )}
      {mine.past.length > 0 && (
        <section>
          <h3 class="gh">{t('past')}</h3>
          <ul class="card list past">
            {mine.past.map((entry) => (
              <EntryLine key={entry.kept.id} entry={entry} place={place} again={mine.again} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function EntryTicket({ entry, place, isNext, again }: EntryProps & { isNext?: boolean }) {
  const { words } = useWidget();
  const formats = formatsOf(words, entry.timeZone, place.currency);
  if (entry.own) {
    return <OwnTicket own={entry.own} place={place} isNext={isNext} onMove={entry.onMove} onChanged={again} />;
  }
  return (
    <KeptTicket
      kept={entry.kept}
      formats={formats}
      isNext={isNext ?? false}
      onMove={entry.onMove}
      onCancel={entry.onCancel}
    />
  );
}

interface EntryProps {
  entry: Entry;
  place: Place;
  again: () => void;
}

function EntryLine({ entry, place, again }: EntryProps) {
  const { words } = useWidget();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const { kept } = entry;
  const formats = formatsOf(words, entry.timeZone, place.currency);
  return (
    <li class="entry">
      <button type="button" class="entry-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="entry-day">
          <b>{Number(formats.isoDay(kept.startsAt).slice(8))}</b>
          <small>{formats.weekday(kept.startsAt)}</small>
        </span>
        <span class="grow">
          <b class={kept.isCancelled ? 'm struck' : 'm'}>{kept.title}</b>
          <span class="s mut block">
            {formats.dayMonth(kept.startsAt)}, <bdi>{formats.clock(kept.startsAt)}</bdi>
            {entry.aside && `, ${entry.aside}`}
          </span>
        </span>
        {kept.isCancelled ? <span class="s mut">{t('was_cancelled')}</span> : <Icon name="down" small />}
      </button>
      {isOpen && !kept.isCancelled && <EntryTicket entry={entry} place={place} again={again} />}
    </li>
  );
}
