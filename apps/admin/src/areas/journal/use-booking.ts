import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, apiQuery, idempotencyKey } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { toastError } from '../../kit/toast.tsx';
import { type BookableService, useBookableServices } from './bookable-services.ts';
import { refreshJournal } from './journal-data.ts';
import { useTell } from './tell-client.tsx';
import type { Slot, Visit } from './wire.ts';

/** Who comes: a known client, somebody new by phone, or a guest who left nothing. */
export type BookingClient =
  | { kind: 'known'; id: string }
  | { kind: 'new'; phone: string; firstName: string; lastName: string }
  | { kind: 'guest' };

export interface BookingForm {
  client: BookingClient | null;
  serviceIds: string[];
  /** How many come, by service; one where nothing is said. */
  people: Readonly<Record<string, number>>;
  /** Null: anybody who is free. */
  employeeId: string | null;
  assistantIds: string[];
  /** Where slots are looked for. */
  from: string;
  /** The chosen start; null until one is chosen. */
  startsAt: string | null;
  durationMin: number | null;
  comment: string;
  earlier: { before: string | null; note: string } | null;
  lock: 'open' | 'closed' | null;
  overrideReason: string;
}

/** A booking in the making: what is wanted, which times fit, and the request that books. */
export function useBooking(
  studioId: string,
  today: string,
  initial: Partial<BookingForm>,
  onBooked: (visit: Visit) => void,
) {
  const client = useQueryClient();
  const [tell] = useTell();
  const [form, setForm] = useState<BookingForm>(() => ({
    client: null,
    serviceIds: [],
    people: {},
    employeeId: null,
    assistantIds: [],
    from: today,
    startsAt: null,
    durationMin: null,
    comment: '',
    earlier: null,
    lock: null,
    overrideReason: '',
    ...initial,
  }));
  const [whyAt, setWhyAt] = useState<string | null>(null);
  const [visitId] = useState(() => crypto.randomUUID());
  const set = (change: Partial<BookingForm>) => setForm((before) => ({ ...before, ...change }));

  const services = useBookableServices(studioId);
  const chosen = form.serviceIds.flatMap((id): BookableService[] => {
    const service = services.data?.find((one) => one.id === id);
    return service ? [service] : [];
  });
  const clientId = form.client?.kind === 'known' ? form.client.id : undefined;
  const wish = {
    studioId,
    serviceIds: form.serviceIds.join(','),
    people: form.serviceIds.some((id) => form.people[id])
      ? form.serviceIds.map((id) => form.people[id] ?? '').join(',')
      : undefined,
    employeeId: form.employeeId ?? undefined,
    assistantIds: form.assistantIds.length > 0 ? form.assistantIds.join(',') : undefined,
    clientId,
  };
  const hasServices = form.serviceIds.length > 0;
  const slots = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/slots', { params: { query: { ...wish, from: form.from, days: 7 } } }),
    enabled: hasServices,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const offered = slots.data?.items ?? [];
  const best = useMemo(() => [...offered].sort((a, b) => a.rank - b.rank).slice(0, 3), [offered]);
  const slot = form.startsAt ? (offered.find(({ startsAt }) => sameTime(startsAt, form.startsAt)) ?? null) : null;
  const isRefused =
    hasServices && form.startsAt !== null && slots.isSuccess && !slots.isPlaceholderData && slot === null;

  const book = useMutation({
    meta: { ownErrors: true },
    async mutationFn(at: { startsAt: string; slot: Slot | null }) {
      const { data } = await api.POST('/api/v1/visits', {
        body: {
          id: visitId,
          studioId,
          clientId,
          newClient:
            form.client?.kind === 'new'
              ? {
                  phone: form.client.phone,
                  firstName: form.client.firstName || undefined,
                  lastName: form.client.lastName || undefined,
                }
              : undefined,
          startsAt: at.startsAt,
          mode: 'sequence',
          lines: form.serviceIds.map((serviceId, index) => ({
            serviceId,
            people: form.people[serviceId],
            employeeId: at.slot?.lines[index]?.employeeId ?? form.employeeId ?? undefined,
            durationMin: index === 0 && form.durationMin ? form.durationMin : undefined,
            assistants: index === 0 ? form.assistantIds.map((employeeId) => ({ employeeId })) : undefined,
          })),
          comment: form.comment || undefined,
          wantsEarlier: form.earlier,
          lock: form.lock ?? undefined,
          override: form.overrideReason.trim().length > 2 ? { reason: form.overrideReason.trim() } : undefined,
          notify: tell,
          source: 'desk',
        },
        headers: { 'idempotency-key': idempotencyKey() },
      });
      if (!data) throw new Error('A booking was answered without a visit');
      return data;
    },
    onSuccess(visit) {
      void refreshJournal(client);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/visits'] });
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/slots'] });
      onBooked(visit);
    },
    onError(error, at) {
      const problem = problemOf(error);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/slots'] });
      if (
        problem?.body.details &&
        (problem.status === 409 || problem.status === 422) &&
        hasTimeDetails(problem.body.details)
      )
        setWhyAt(at.startsAt);
      else toastError(sentenceOf(error));
    },
  });

  const start = form.startsAt ?? best[0]?.startsAt ?? null;
  const startSlot = slot ?? (form.startsAt ? null : (best[0] ?? null));
  const isReady = hasServices && form.client !== null && start !== null;
  const submit = () => {
    if (!start || !isReady || book.isPending) return;
    if (isRefused && form.overrideReason.trim().length < 3) setWhyAt(start);
    else book.mutate({ startsAt: start, slot: startSlot });
  };
  const durationMin = slots.data?.durationMin ?? chosen.reduce((sum, one) => sum + one.durationMin, 0);
  return {
    form,
    set,
    services,
    chosen,
    wish,
    slots,
    offered,
    best,
    slot,
    start,
    startSlot,
    isRefused,
    isReady,
    whyAt,
    setWhyAt,
    submit,
    isBooking: book.isPending,
    bookAt: (one: Slot) => book.mutate({ startsAt: one.startsAt, slot: one }),
    durationMin,
    totalMinor: startSlot?.totalMinor ?? chosen.reduce((sum, one) => sum + one.priceMinor, 0),
  };
}

export type Booking = ReturnType<typeof useBooking>;

function sameTime(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) === Date.parse(b);
}

function hasTimeDetails(details: unknown): boolean {
  return typeof details === 'object' && details !== null && 'alternatives' in details;
}
