import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { useKitT } from '../../kit/messages.ts';
import { toast, toastError } from '../../kit/toast.tsx';
import { visitStatusLook } from '../../kit/visit-status.ts';
import { askLock } from './ask-lock.ts';
import type { Column } from './board.ts';
import { patchVisit, refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { useNames } from './names.ts';
import type { PlacedLine } from './place-lines.ts';
import { refusedMove } from './refused-move.ts';
import { instantOf } from './time-grid.ts';
import { acting, done } from './undo-stack.ts';
import { linesOf, type MovedVisit, modeOf, nearestOf, type Place, placeOf, shifted } from './visit-place.ts';
import type { JournalVisit, Visit } from './wire.ts';

export type VisitState = JournalVisit['state'];

export interface VisitCommands {
  drop(line: PlacedLine, column: Column, at: number): void;
  resize(line: PlacedLine, len: number): void;
  move(visit: MovedVisit, place: Place): Promise<Visit | null>;
  setState(visit: { id: string; state: VisitState; version: number }, state: VisitState): Promise<boolean>;
  cancel(
    visit: Pick<JournalVisit, 'id' | 'version' | 'startsAt'> & { client: object | null },
    how: { by: 'client' | 'studio'; reason: string; notify: boolean },
  ): Promise<boolean>;
}

/** What can be done to visits from the grid: shown at once, put back with the reason when the server says no. */
export function useVisitCommands(): VisitCommands {
  const client = useQueryClient();
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const names = useNames();
  const words = useRef({ t, kit, formats, names });
  words.current = { t, kit, formats, names };

  return useMemo<VisitCommands>(() => {
    const settle = () => {
      void refreshJournal(client);
      void client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/visits') });
    };

    /** Refused: everything stands where it stood, and the toast says why and what is near. */
    const refused = (error: unknown) => {
      settle();
      const { t: say, formats: shown } = words.current;
      const near = nearestOf(error).map(({ startsAt }) => shown.time(startsAt));
      const why = sentenceOf(error);
      toastError(near.length > 0 ? say('journal.refused_near', { why, near: near.join(', ') }) : why);
    };

    /** `asks`: a refusal is answered with the times that fit; taking something back only says that it cannot be. */
    const put = async (visit: MovedVisit, place: Place, confirmLock: boolean, asks = true): Promise<Visit | null> => {
      try {
        const { data } = await api.PUT('/api/v1/visits/{visitId}/time', {
          params: { path: { visitId: visit.id } },
          body: { version: visit.version, confirmLock, ...place, notify: place.notify ?? true },
          headers: { 'idempotency-key': idempotencyKey() },
        });
        return data ?? null;
      } catch (error) {
        if (problemOf(error)?.code === 'bookings.locked_to_specialist' && !confirmLock) {
          const { t: say, names: people } = words.current;
          if (await askLock(say, people.client(visit.client))) return put(visit, place, true, asks);
          settle();
          return null;
        }
        // Where it stands already is no way out.
        const near = nearestOf(error).filter(({ startsAt }) => Date.parse(startsAt) !== Date.parse(visit.startsAt));
        if (!asks || near.length === 0) refused(error);
        else {
          settle();
          refusedMove.set({ visit, place, near });
        }
        return null;
      }
    };

    const move: VisitCommands['move'] = async (visit, place) => {
      const line = visit.lines.find(({ id }) => id === place.lineId) ?? visit.lines[0];
      const back: Place = {
        lineId: place.lineId,
        startsAt: place.lineId ? (line?.startsAt ?? visit.startsAt) : visit.startsAt,
        employeeId: place.employeeId ? line?.employeeId : undefined,
        roomId: place.roomId === undefined ? undefined : line?.roomId,
        // Whoever has heard of the move by then hears of the way back too.
        notify: place.notify,
      };
      const moved = await put(visit, place, false);
      if (!moved) return null;
      settle();
      const { t: say, formats: shown, names: people } = words.current;
      const isElsewhen = Date.parse(moved.startsAt) !== Date.parse(visit.startsAt);
      const tells = isElsewhen && isTold(moved, place.notify ?? true);
      const what = { name: people.client(visit.client), time: shown.time(place.startsAt) };
      done(say(tells ? 'journal.moved_told' : 'journal.moved', what), async () => {
        const restored = await put({ ...visit, version: moved.version }, back, true, false);
        if (restored) settle();
      });
      return moved;
    };

    const setState: VisitCommands['setState'] = async (visit, state) => {
      patchVisit(client, visit.id, (shown) => ({ ...shown, state }));
      try {
        const { data } = await api.PUT('/api/v1/visits/{visitId}/state', {
          params: { path: { visitId: visit.id } },
          body: { version: visit.version, state },
        });
        settle();
        const { t: say, kit: word } = words.current;
        if (data)
          done(say('journal.state_set', { state: word(visitStatusLook[state].labelKey) }), async () => {
            await api
              .PUT('/api/v1/visits/{visitId}/state', {
                params: { path: { visitId: visit.id } },
                body: { version: data.version, state: visit.state },
              })
              .catch(refused);
            settle();
          });
        return true;
      } catch (error) {
        refused(error);
        return false;
      }
    };

    const cancel: VisitCommands['cancel'] = async (visit, { by, reason, notify }) => {
      try {
        const { data } = await api.POST('/api/v1/visits/{visitId}/cancellation', {
          params: { path: { visitId: visit.id } },
          body: { version: visit.version, by, reason: reason || undefined, notify },
        });
        settle();
        const before = data?.previousState;
        const said = words.current.t(isTold(visit, notify) ? 'journal.cancelled_told' : 'journal.cancelled');
        if (data && before)
          done(said, async () => {
            await api
              .PUT('/api/v1/visits/{visitId}/state', {
                params: { path: { visitId: visit.id } },
                body: { version: data.version, state: before },
              })
              .catch(refused);
            settle();
          });
        else toast(said);
        return true;
      } catch (error) {
        refused(error);
        return false;
      }
    };

    return {
      move: (visit, place) => acting(move(visit, place)),
      setState: (visit, state) => acting(setState(visit, state)),
      cancel: (visit, how) => acting(cancel(visit, how)),
      drop({ visit, line }, column, at) {
        const { t: say, names: people } = words.current;
        const other = column.employee && column.employee.id !== line.employeeId ? column.employee : null;
        if (other && !other.serviceIds.includes(line.serviceId)) {
          toastError(say('journal.cannot_serve', { name: people.full(other.name), service: line.serviceName }));
          return;
        }
        const startsAt = instantOf(column.frame, at);
        const shift = Date.parse(startsAt) - Date.parse(line.startsAt);
        const place = placeOf(visit, line, column, startsAt, shift, other?.id);
        patchVisit(client, visit.id, (shown) => shifted(shown, place, shift));
        void acting(move(visit, place));
      },
      resize({ visit, line }, len) {
        const before = linesOf(visit);
        const after = before.map((one) => (one.id === line.id ? { ...one, durationMin: len } : one));
        const end = new Date(Date.parse(line.startsAt) + len * 60_000).toISOString();
        patchVisit(client, visit.id, (shown) => ({
          ...shown,
          lines: shown.lines.map((one) => (one.id === line.id ? { ...one, endsAt: end } : one)),
        }));
        const send = (lines: typeof before, version: number) =>
          api.PUT('/api/v1/visits/{visitId}/lines', {
            params: { path: { visitId: visit.id } },
            body: { version, lines, mode: modeOf(visit), confirmLock: true, notify: true },
          });
        const act = send(after, visit.version)
          .then(({ data }) => {
            settle();
            if (!data) return;
            const { t: say, formats: shown, names: people } = words.current;
            const message = say('journal.resized', {
              name: people.client(visit.client),
              duration: shown.duration(len),
            });
            done(message, () => send(before, data.version).then(settle, refused));
          })
          .catch(refused);
        void acting(act);
      },
    };
  }, [client]);
}

/** Nobody is told of what is past, and without a client there is nobody to tell. */
function isTold(visit: { client: object | null; startsAt: string }, notify: boolean): boolean {
  return notify && visit.client !== null && Date.parse(visit.startsAt) > Date.now();
}
