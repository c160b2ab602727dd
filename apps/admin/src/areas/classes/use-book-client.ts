import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { toastError, toastUndo } from '../../kit/toast.tsx';
import { useClassScreen } from './class-context.ts';
import { classQuery } from './class-data.ts';
import { useT } from './messages.ts';

export interface NewPerson {
  phone: string;
  firstName: string;
  lastName: string;
}

export type Who = { clientId: string; name: string } | { newClient: NewPerson; name: string };

export interface BookingRefusal {
  code: string;
  sentence: string;
}

const limits = new Set(['classes.limit_per_day', 'classes.limit_per_week', 'classes.too_many_cycles']);

/** Whether a refusal is a limit, which the desk may exceed with a reason [ORG-027i]. */
export const isLimit = (refusal: BookingRefusal | null) => refusal !== null && limits.has(refusal.code);

/**
 * Books into the class, or onto its waitlist when it is full; a refusal that the desk can answer stays beside the button, any
 * other is a toast. What was booked can be taken back for ten seconds.
 */
export function useBookClient(onBooked: () => void) {
  const t = useT();
  const client = useQueryClient();
  const { card, seat, actions, pointAt, chooseSeat } = useClassScreen();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<BookingRefusal | null>(null);
  // One wish keeps its id: pressed twice, or sent again after a lost answer, it is one booking.
  const wish = useRef<{ key: string; id: string } | null>(null);

  async function book(who: Who, how: { attended: boolean; joinWaitlist: boolean; reason?: string }) {
    const person = 'clientId' in who ? { clientId: who.clientId } : { newClient: named(who.newClient) };
    const key = JSON.stringify([person, how, seat]);
    if (wish.current?.key !== key) wish.current = { key, id: crypto.randomUUID() };
    setBusy(true);
    setRefusal(null);
    try {
      const { data } = await api.POST('/api/v1/classes/{classId}/bookings', {
        params: { path: { classId: card.id } },
        headers: { 'idempotency-key': idempotencyKey() },
        body: {
          id: wish.current.id,
          ...person,
          seat: how.joinWaitlist ? null : seat,
          attended: how.attended,
          joinWaitlist: how.joinWaitlist,
          source: how.attended ? 'walk_in' : 'desk',
          // Who stands at the desk needs no message about it.
          notify: !how.attended,
          ...(how.reason && { exceed: { reason: how.reason } }),
        },
      });
      wish.current = null;
      chooseSeat(null);
      onBooked();
      if (data?.wait) {
        const waitId = data.wait.id;
        toastUndo(t('classes.waits_now', { name: who.name, position: data.wait.position ?? 1 }), async () => {
          await api.DELETE('/api/v1/class-waits/{waitId}', { params: { path: { waitId } } }).catch(toastError);
          await actions.refresh();
        });
      } else if (data?.booking) {
        const bookingId = data.booking.id;
        pointAt(bookingId);
        const place = data.booking.seat;
        const said =
          place === null
            ? t('classes.booked_now', { name: who.name })
            : t('classes.booked_seat', { name: who.name, seat: place });
        toastUndo(said, () => takeBack(bookingId, how.attended));
      }
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code.startsWith('classes.') || problem?.code.startsWith('clients.')) {
        setRefusal({ code: problem.code, sentence: sentenceOf(error) });
        if (problem.code === 'classes.already_booked') pointAt(bookingIn(problem.body.details));
      } else toastError(error);
    } finally {
      await client.invalidateQueries({ queryKey: classQuery(card.id).queryKey });
      setBusy(false);
    }
  }

  async function takeBack(bookingId: string, wasMarked: boolean) {
    try {
      if (wasMarked)
        await api.PUT('/api/v1/classes/{classId}/attendance', {
          params: { path: { classId: card.id } },
          body: { marks: [{ bookingId, state: 'booked' }] },
        });
      await api.POST('/api/v1/class-bookings/{bookingId}/cancellation', {
        params: { path: { bookingId } },
        body: { by: 'studio', notify: false },
      });
    } catch (error) {
      toastError(error);
    } finally {
      await actions.refresh();
    }
  }

  return { book, isBusy, refusal, forget: () => setRefusal(null) };
}

/** The booking that a refusal names. */
function bookingIn(details: unknown): string | null {
  const { bookingId } = (details ?? {}) as { bookingId?: unknown };
  return typeof bookingId === 'string' ? bookingId : null;
}

/** Empty fields are not sent: an empty name would be refused. */
function named({ phone, firstName, lastName }: NewPerson) {
  return { phone, ...(firstName.trim() && { firstName }), ...(lastName.trim() && { lastName }) };
}
