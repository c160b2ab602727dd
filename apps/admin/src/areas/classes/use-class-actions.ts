import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { toast, toastError, toastUndo } from '../../kit/toast.tsx';
import { type ClassCard, classQuery, type Mark, type Participant, type Waiting } from './class-data.ts';
import { say } from './messages.ts';

export interface ClassActions {
  /** Whether an own change is on its way: what the stream tells then waits. */
  isBusy(): boolean;
  mark(people: readonly Participant[], state: Mark, said: string): Promise<void>;
  changeSeat(person: Participant, seat: number, said: string): Promise<boolean>;
  cancel(people: readonly Participant[], how: Cancelling, said: string): Promise<boolean>;
  restore(bookingId: string, said: string): Promise<boolean>;
  returnVisit(bookingId: string, said: string): Promise<boolean>;
  move(person: Participant, to: { classId: string; notify: boolean }, said: string): Promise<boolean>;
  accept(waiting: Waiting, seat: number | null, said: string): Promise<boolean>;
  leave(waiting: Waiting, said: string): Promise<boolean>;
  undoChange(changeId: string): Promise<boolean>;
  refresh(): Promise<void>;
}

export interface Cancelling {
  by: 'client' | 'studio';
  reason?: string;
  notify: boolean;
}

/** Everything that is done to the people of a class; each says what it did and, where the server can, offers to take it back. */
export function useClassActions(classId: string): ClassActions {
  const client = useQueryClient();
  const navigate = useNavigate();
  const running = useRef(0);
  return useMemo(() => {
    const { queryKey } = classQuery(classId);
    const refresh = () => client.invalidateQueries({ queryKey });

    /** While several marks are under way, the last one asks for the truth: an earlier answer would take later ones back. */
    async function attempt(act: () => Promise<unknown>): Promise<boolean> {
      running.current += 1;
      try {
        await act();
        return true;
      } catch (error) {
        toastError(error);
        return false;
      } finally {
        running.current -= 1;
        if (running.current === 0) await refresh();
      }
    }

    async function paint(states: ReadonlyMap<string, Mark>) {
      await client.cancelQueries({ queryKey });
      client.setQueryData<ClassCard>(
        queryKey,
        (card) =>
          card && {
            ...card,
            participants: card.participants.map((one) => {
              const state = states.get(one.booking.id);
              return state ? { ...one, booking: { ...one.booking, state } } : one;
            }),
          },
      );
    }

    async function putMarks(states: ReadonlyMap<string, Mark>): Promise<boolean> {
      const marks = [...states].map(([bookingId, state]) => ({ bookingId, state }));
      return attempt(async () => {
        await paint(states);
        await api.PUT('/api/v1/classes/{classId}/attendance', { params: { path: { classId } }, body: { marks } });
      });
    }

    const bookingPath = (bookingId: string) => ({ params: { path: { bookingId } } });

    return {
      isBusy: () => running.current > 0,
      refresh,
      async mark(people, state, said) {
        const changed = people.filter(({ booking }) => booking.state !== state);
        if (changed.length === 0) return;
        const before = new Map(changed.map(({ booking }) => [booking.id, booking.state as Mark])); // they have places
        const isDone = await putMarks(new Map(changed.map(({ booking }) => [booking.id, state])));
        if (isDone) toastUndo(said, () => putMarks(before));
      },
      async changeSeat({ booking }, seat, said) {
        const put = (to: number | null) =>
          attempt(() =>
            api.PUT('/api/v1/class-bookings/{bookingId}/seat', { ...bookingPath(booking.id), body: { seat: to } }),
          );
        const isDone = await put(seat);
        if (isDone) toastUndo(said, () => put(booking.seat));
        return isDone;
      },
      async cancel(people, how, said) {
        const done: string[] = [];
        const areDone = await attempt(async () => {
          for (const { booking } of people) {
            await api.POST('/api/v1/class-bookings/{bookingId}/cancellation', {
              ...bookingPath(booking.id),
              body: how,
            });
            done.push(booking.id);
          }
        });
        if (done.length > 0)
          toastUndo(said, () =>
            attempt(async () => {
              for (const id of done) await api.POST('/api/v1/class-bookings/{bookingId}/restoration', bookingPath(id));
            }),
          );
        return areDone;
      },
      async restore(bookingId, said) {
        const isDone = await attempt(() =>
          api.POST('/api/v1/class-bookings/{bookingId}/restoration', bookingPath(bookingId)),
        );
        if (isDone) toast(said);
        return isDone;
      },
      async returnVisit(bookingId, said) {
        const isDone = await attempt(() =>
          api.POST('/api/v1/class-bookings/{bookingId}/visit-return', bookingPath(bookingId)),
        );
        if (isDone) toast(said);
        return isDone;
      },
      async move({ booking }, { classId: to, notify }, said) {
        const put = (bookingId: string, body: { classId: string; seat: number | null; notify: boolean }) =>
          api.PUT('/api/v1/class-bookings/{bookingId}/class', { ...bookingPath(bookingId), body });
        let movedId = '';
        const isDone = await attempt(async () => {
          const { data } = await put(booking.id, { classId: to, seat: null, notify });
          movedId = data?.id ?? '';
        });
        if (isDone) toastUndo(said, () => attempt(() => put(movedId, { classId, seat: booking.seat, notify: false })));
        return isDone;
      },
      async accept({ wait }, seat, said) {
        const isDone = await attempt(() =>
          api.POST('/api/v1/class-waits/{waitId}/acceptance', {
            params: { path: { waitId: wait.id } },
            headers: { 'idempotency-key': idempotencyKey() },
            body: { seat },
          }),
        );
        if (isDone) toast(said);
        return isDone;
      },
      async leave({ wait }, said) {
        const isDone = await attempt(() =>
          api.DELETE('/api/v1/class-waits/{waitId}', { params: { path: { waitId: wait.id } } }),
        );
        if (isDone) toast(said);
        return isDone;
      },
      async undoChange(changeId) {
        const isDone = await attempt(() =>
          api.POST('/api/v1/class-changes/{changeId}/reversal', { params: { path: { changeId } } }),
        );
        if (!isDone) return false;
        toast(say('classes.change_undone'));
        // A class that is in the address stays; its dialogs do not.
        void navigate({ to: '.', search: (all: Record<string, unknown>) => ({ ...all, do: undefined }) } as never);
        return true;
      },
    };
  }, [classId, client, navigate]);
}
