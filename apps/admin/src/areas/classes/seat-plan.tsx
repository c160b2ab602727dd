import { IconClock, IconPlus, IconUserCheck, IconUserX, IconYoga } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { initialsOf } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import { hasPlace } from './class-state.ts';
import { useT } from './messages.ts';
import { type DrawnItem, inReadingOrder, layOut, type SeatItem, seatBeside } from './seat-layout.ts';
import classes from './seat-plan.module.css';

/** The hall from above: who sits where. A free seat is for the next booking, or for the one whose seat is being changed. */
export function SeatPlan() {
  const t = useT();
  const kit = useKitT();
  const { card, formats, reseating, reseat, nameOf } = useClassScreen();
  const map = card.seatMap;
  const items = (map?.items ?? []) as unknown as SeatItem[]; // stored as jsonb, written by the editor of plans
  const drawn = useMemo(() => layOut(items, map?.widthCm ?? 1), [items, map?.widthCm]);
  const seats = useMemo(() => inReadingOrder(items.filter(({ kind }) => kind === 'seat')), [items]);
  const [focused, setFocused] = useState<number | null>(null);
  if (!map) return null;
  const bySeat = new Map(
    card.participants.flatMap((one) =>
      one.booking.seat !== null && hasPlace(one.booking.state) ? [[one.booking.seat, one] as const] : [],
    ),
  );
  const mover = card.participants.find(({ booking }) => booking.id === reseating);
  const tabbable = focused ?? seats[0]?.number ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && mover) return reseat(null);
    const from = seats.find(({ number }) => number === focused);
    const to = from && event.key.startsWith('Arrow') && seatBeside(seats, from, event.key);
    if (!to) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-seat="${to.number}"]`)?.focus();
  };
  return (
    <div className={classes.plan}>
      <div className={classes.head}>
        <h2>{t('classes.seats')}</h2>
        <small>
          {t('classes.plan_version', { hall: card.roomName ?? '', version: formats.number(map.versionNo) })}
        </small>
      </div>
      {mover && (
        <div className={classes.mover} role="status">
          {t('classes.choose_new_seat', { name: nameOf(mover.client.name) })}
          <Button size="sm" onClick={() => reseat(null)}>
            {kit('kit.cancel')}
          </Button>
        </div>
      )}
      {/* A hall looks the same in every language; arrow keys go as the eye does. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a box with its own proportions in all browsers */}
      <div
        role="group"
        aria-label={t('classes.seats')}
        className={classes.hall}
        dir="ltr"
        style={{ aspectRatio: drawn.aspect }}
        onKeyDown={onKeyDown}
      >
        {drawn.items.map((one) => {
          const { item } = one;
          const number = item.number;
          if (item.kind !== 'seat' || number === undefined) return <Fixture key={item.id} drawn={one} />;
          return (
            <Seat
              key={item.id}
              drawn={one}
              number={number}
              person={bySeat.get(number)}
              mover={mover}
              isTabbable={tabbable === number}
              onFocus={() => setFocused(number)}
            />
          );
        })}
      </div>
      <Legend />
    </div>
  );
}

function placeOf({ x, y, width, height }: DrawnItem): React.CSSProperties {
  const share = (part: number) => `${part * 100}%`;
  return {
    insetInlineStart: share(x - width / 2),
    insetBlockStart: share(y - height / 2),
    inlineSize: share(width),
    blockSize: share(height),
  };
}

/** The trainer's place, mirrors, a column: what is no seat. */
function Fixture({ drawn }: { drawn: DrawnItem }) {
  const t = useT();
  const { item } = drawn;
  return (
    <span className={classes.fixture} data-kind={item.kind} style={placeOf(drawn)}>
      {item.kind === 'trainer' ? (
        <IconYoga size={18} stroke={1.75} role="img" aria-label={t('classes.trainer')} />
      ) : (
        item.text
      )}
    </span>
  );
}

function Seat({
  drawn,
  number,
  person,
  mover,
  isTabbable,
  onFocus,
}: {
  drawn: DrawnItem;
  number: number;
  person: Participant | undefined;
  mover: Participant | undefined;
  isTabbable: boolean;
  onFocus: () => void;
}) {
  const t = useT();
  const { card, seat, may, chooseSeat, pointAt, actions, reseat, nameOf, formats } = useClassScreen();
  const state = person?.booking.state;
  const name = person && nameOf(person.client.name);
  const isFree = !person && card.freeSeats.includes(number);
  const shown = formats.number(number);
  const press = async () => {
    if (person) pointAt(person.booking.id);
    else if (mover && isFree) {
      reseat(null);
      await actions.changeSeat(
        mover,
        number,
        t('classes.seat_changed', { name: nameOf(mover.client.name), seat: shown }),
      );
    } else if (isFree && may.book) chooseSeat(seat === number ? null : number);
  };
  const SeatIcon = state === 'attended' ? IconUserCheck : state === 'no_show' ? IconUserX : IconClock;
  const look = state === 'attended' ? 's-arrived' : state === 'no_show' ? 's-no_show' : state ? 's-expected' : '';
  return (
    <button
      type="button"
      className={`${classes.seat} ${look}`}
      style={placeOf(drawn)}
      title={name}
      data-seat={number}
      data-free={isFree || undefined}
      data-strong={state === 'attended' || undefined}
      aria-pressed={isFree ? seat === number : undefined}
      aria-label={
        name ? t('classes.seat_of', { seat: shown, name }) : isFree ? t('classes.seat_free', { seat: shown }) : shown
      }
      tabIndex={isTabbable ? 0 : -1}
      onFocus={onFocus}
      onClick={() => void press()}
    >
      <b>{shown}</b>
      <small>
        {name ? (
          <>
            <SeatIcon size={12} stroke={2} aria-hidden />
            {initialsOf(name)}
          </>
        ) : (
          isFree && <IconPlus size={12} stroke={2} aria-hidden />
        )}
      </small>
    </button>
  );
}

function Legend() {
  const t = useT();
  return (
    <div className={classes.legend}>
      <span className="s-arrived">
        <IconUserCheck size={13} stroke={1.75} aria-hidden />
        {t('classes.legend_came')}
      </span>
      <span className="s-expected">
        <IconClock size={13} stroke={1.75} aria-hidden />
        {t('classes.legend_expected')}
      </span>
      <span className={classes.free}>
        <IconPlus size={13} stroke={1.75} aria-hidden />
        {t('classes.legend_free')}
      </span>
    </div>
  );
}
