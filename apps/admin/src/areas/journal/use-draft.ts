import { useEffect } from 'react';
import { draft, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import type { Booking } from './use-booking.ts';

/** A click on another cell moves the draft there. */
export function useFollowAddress(
  { set }: Booking,
  at: string | undefined,
  person: string | undefined,
  len: number | undefined,
) {
  const { formats } = useJournal();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address changes
  useEffect(() => {
    if (!at) return;
    set({
      startsAt: at,
      from: formats.isoDate(at),
      durationMin: len ?? null,
      ...(person ? { employeeId: person } : {}),
    });
  }, [at, person, len]);
}

/** Draws the booking in the making where it would stand. */
export function useDraftOnGrid(booking: Booking) {
  const { names, journal } = useJournal();
  const t = useT();
  const { start, startSlot, chosen, form, durationMin } = booking;
  const title = form.client?.kind === 'new' ? form.client.firstName || form.client.phone : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft follows the time, not every key
  useEffect(() => {
    if (!start) return draft.set(null);
    const endsAt = new Date(
      Date.parse(start) + Math.max(form.durationMin ?? 0, durationMin, 30) * 60_000,
    ).toISOString();
    const lines = startSlot
      ? startSlot.lines.map((line) => ({
          resourceIds: [line.employeeId, ...(line.roomId ? [line.roomId] : []), ...line.equipmentIds],
          startsAt: line.startsAt,
          endsAt: line.endsAt,
          label: chosen.find(({ id }) => id === line.serviceId)?.shownName ?? '',
        }))
      : form.employeeId
        ? [{ resourceIds: [form.employeeId], startsAt: start, endsAt, label: chosen[0]?.shownName ?? '' }]
        : [];
    draft.set({ title: title || t('journal.new_booking'), lines });
    return () => draft.set(null);
  }, [start, startSlot, durationMin, form.durationMin, form.employeeId, title, names, journal.from]);
}
