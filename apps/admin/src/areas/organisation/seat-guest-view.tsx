import { useState } from 'react';
import { useT } from './messages.ts';
import { Face } from './seat-canvas.tsx';
import classes from './seat-map.module.css';
import type { Plan } from './seat-plan.ts';

/** The hall as a guest meets it when choosing a place: seats can be pressed, nothing can be moved. */
export function SeatGuestView({ plan, name }: { plan: Plan; name: string }) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  const seat = plan.items.find(({ id }) => id === chosen);
  const share = (value: number, of: number) => `${(value / of) * 100}%`;
  return (
    <div className={classes.guest}>
      <div className={classes.guestCard}>
        <h2>{name}</h2>
        <p>{seat?.number ? t('org.your_seat', { number: seat.number }) : t('org.choose_seat')}</p>
        <div className={classes.guestHall} dir="ltr" style={{ aspectRatio: `${plan.widthCm} / ${plan.heightCm}` }}>
          {plan.items.map((item) => {
            const style = {
              insetInlineStart: share(item.xCm, plan.widthCm),
              insetBlockStart: share(item.yCm, plan.heightCm),
              inlineSize: share(item.widthCm, plan.widthCm),
              blockSize: share(item.heightCm, plan.heightCm),
            };
            return item.kind === 'seat' ? (
              <button
                key={item.id}
                type="button"
                className={classes.item}
                data-kind="seat"
                data-selected={item.id === chosen || undefined}
                aria-pressed={item.id === chosen}
                aria-label={t('org.seat_number', { number: item.number ?? 0 })}
                style={style}
                onClick={() => setChosen(item.id)}
              >
                {item.number}
              </button>
            ) : (
              <span key={item.id} className={classes.item} data-kind={item.kind} style={style}>
                <Face item={item} />
              </span>
            );
          })}
        </div>
      </div>
    </div>
  );
}
