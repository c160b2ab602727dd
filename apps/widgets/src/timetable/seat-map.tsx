import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../shared/widget-context.ts';
import type { Plan, PlanItem } from './class-model.ts';

type Seat = PlanItem & { number: number; row: number };
const smallestTarget = 44;
const gap = 6;

/**
 * The hall from above, trainer and entrance where they are: a grid for the keyboard (arrows go to the seat that lies that
 * way), each seat told as "Place 7, free, row 2". It is drawn to scale, but never with seats too small for a thumb.
 */
export function SeatMap({
  plan,
  chosen,
  own,
  onChoose,
}: {
  plan: Plan;
  chosen: number | undefined;
  /** The seat one has already. */
  own: number | null;
  onChoose: (seat: number) => void;
}) {
  const { t } = useWidget().words;
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (room.current) watch.observe(room.current);
    return () => watch.disconnect();
  }, []);
  const seats = plan.items.filter((item): item is Seat => item.kind === 'seat' && item.number !== null);
  const around = boundsOf(plan.items);
  const scale = Math.max((width - smallestTarget) / around.width, (smallestTarget + gap) / pitchOf(seats));
  const [focused, setFocused] = useState<number>();
  const stop = focused ?? chosen ?? seats.find(({ state }) => state === 'free')?.number ?? seats[0]?.number;
  // Things keep their middle; what is smaller than a thumb grows around it.
  const boxOf = ({ xCm, yCm, widthCm, heightCm }: PlanItem) => {
    const [wide, high] = [Math.max(widthCm * scale, smallestTarget), Math.max(heightCm * scale, smallestTarget)];
    return {
      left: `${(xCm + widthCm / 2 - around.x) * scale + (smallestTarget - wide) / 2}px`,
      top: `${(yCm + heightCm / 2 - around.y) * scale + (smallestTarget - high) / 2}px`,
      width: `${wide}px`,
      height: `${high}px`,
    };
  };
  const rows = [...new Set(seats.map(({ row }) => row))].sort((a, b) => a - b);
  const walk = (event: KeyboardEvent, from: Seat) => {
    const to = nextSeat(seats, from, event.key);
    if (!to) return;
    event.preventDefault();
    setFocused(to.number);
    room.current?.querySelector<HTMLElement>(`[data-seat="${to.number}"]`)?.focus();
  };
  return (
    <div class="room" ref={room} dir="ltr">
      <div
        class="room-plan"
        style={{
          width: `${around.width * scale + smallestTarget}px`,
          height: `${around.height * scale + smallestTarget}px`,
        }}
      >
        {plan.items
          .filter(({ kind }) => kind !== 'seat')
          .map((item, index) => (
            <span key={index} class={`room-${item.kind}`} style={boxOf(item)}>
              <bdi>{item.text || wordOf(item, t('trainer'), t('entrance'))}</bdi>
            </span>
          ))}
        {/* biome-ignore lint/a11y/useSemanticElements: a hall is no table, seats stand where they stand */}
        <div role="grid" aria-label={t('choose_seat')}>
          {rows.map((row) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: the seats take the focus, not their row
            <div key={row} role="row">
              {seats
                .filter((seat) => seat.row === row)
                .sort((a, b) => a.xCm - b.xCm)
                .map((seat) => {
                  const isOwn = seat.number === own;
                  const isFree = seat.state === 'free' || isOwn || seat.number === chosen;
                  const state = isOwn ? 'seat_own' : isFree ? 'seat_free' : 'seat_taken';
                  return (
                    // biome-ignore lint/a11y/useSemanticElements: see above
                    <button
                      key={seat.number}
                      type="button"
                      role="gridcell"
                      class="seat"
                      style={boxOf(seat)}
                      data-seat={seat.number}
                      data-state={seat.number === chosen ? 'chosen' : isOwn ? 'own' : isFree ? 'free' : 'taken'}
                      aria-selected={seat.number === chosen}
                      aria-disabled={!isFree}
                      aria-label={t('seat_label', { seat: seat.number, state: t(state), row })}
                      tabIndex={seat.number === stop ? 0 : -1}
                      onFocus={() => setFocused(seat.number)}
                      onKeyDown={(event) => walk(event, seat)}
                      onClick={() => isFree && onChoose(seat.number)}
                    >
                      {seat.number}
                    </button>
                  );
                })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function wordOf({ kind }: PlanItem, trainer: string, entrance: string): string {
  if (kind === 'trainer') return trainer;
  return kind === 'entrance' ? entrance : '';
}

/** How far from each other the middles of the closest two seats lie. */
function pitchOf(seats: readonly Seat[]): number {
  const middles = seats.map(({ xCm, yCm, widthCm, heightCm }) => ({ x: xCm + widthCm / 2, y: yCm + heightCm / 2 }));
  const distances = middles.flatMap((one, index) =>
    middles.slice(index + 1).map((other) => Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))),
  );
  return Math.max(1, Math.min(Number.MAX_SAFE_INTEGER, ...distances));
}

/** The part of the hall that has the middle of something in it. */
function boundsOf(items: readonly PlanItem[]) {
  const across = items.map(({ xCm, widthCm }) => xCm + widthCm / 2);
  const along = items.map(({ yCm, heightCm }) => yCm + heightCm / 2);
  const [x, y] = [Math.min(...across), Math.min(...along)];
  return { x, y, width: Math.max(1, Math.max(...across) - x), height: Math.max(1, Math.max(...along) - y) };
}

/** Along the row, or to the nearest seat of the row before or behind; the plan lies as the hall does in every language. */
export function nextSeat<S extends Pick<PlanItem, 'xCm' | 'widthCm' | 'row'>>(
  seats: readonly S[],
  from: S,
  key: string,
): S | undefined {
  const middle = ({ xCm, widthCm }: S) => xCm + widthCm / 2;
  const inRow = (row: number | null) => seats.filter((seat) => seat.row === row).sort((a, b) => a.xCm - b.xCm);
  const line = inRow(from.row);
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  if (key === 'ArrowLeft') return line[line.indexOf(from) - 1];
  if (key === 'ArrowRight') return line[line.indexOf(from) + 1];
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (step === 0 || from.row === null) return undefined;
  return inRow(from.row + step).sort(
    (a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)),
  )[0];
}
