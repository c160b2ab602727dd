import { useEffect } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createStore, useStore } from '../../kit/store.ts';
import { Phone } from '../../kit/values.tsx';
import { useClassScreen } from './class-context.ts';
import { hasPlace } from './class-state.ts';
import { useT } from './messages.ts';
import classes from './print-list.module.css';

const printing = createStore(false);

/** Puts the list of participants to paper. */
export function printList(): void {
  flushSync(() => printing.set(true));
  window.print();
}

/** The sheet stands beside the screen, unseen, and only it is printed: with boxes to tick by hand. */
export function PrintList() {
  const t = useT();
  const { card, formats, nameOf } = useClassScreen();
  const isPrinting = useStore(printing);
  useEffect(() => {
    const before = () => flushSync(() => printing.set(true));
    const after = () => printing.set(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      printing.set(false);
    };
  }, []);
  if (!isPrinting) return null;
  const people = card.participants.filter(({ booking }) => hasPlace(booking.state));
  return createPortal(
    <div className={classes.sheet} data-class-sheet>
      <h1>{card.classTypeName}</h1>
      <p>
        {[
          formats.dayTitle(card.startsAt),
          formats.timeRange(card.startsAt, card.endsAt),
          card.roomName,
          ...card.trainers.map(({ name }) => nameOf(name)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('classes.number_head')}</th>
            <th>{t('classes.guest')}</th>
            <th>{t('classes.phone')}</th>
            <th>{t('classes.payment')}</th>
            <th>{t('classes.mark_head')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ booking, client, passName }, index) => (
            <tr key={booking.id}>
              <td>{formats.number(booking.seat ?? index + 1)}</td>
              <td>{nameOf(client.name)}</td>
              <td>{client.phone && <Phone number={client.phone} />}</td>
              <td>{passName ?? t(booking.payment === 'free' ? 'classes.free_of_charge' : 'classes.at_studio')}</td>
              <td className={classes.box}>{booking.state === 'attended' ? '☑' : '☐'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
