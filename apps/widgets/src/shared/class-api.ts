import type { components } from '@salus/api-client';
import type { ClassCard, Filters, GroupClass, OwnPlace, Timetable } from '../timetable/class-model.ts';
import { uuid } from './uuid.ts';

type Schemas = components['schemas'];
type Ask = <T>(method: string, path: string, body?: unknown, isMine?: boolean) => Promise<T>;
type ShownClass = Schemas['PublicClass'];

export interface Fixed {
  studio?: string | undefined;
  classType?: string | undefined;
  trainer?: string | undefined;
  format?: string | undefined;
  online?: string | undefined;
}

/** The doors of group classes. A seat is held under a key that this page made up. */
export function classDoors(ask: Ask, door: string, fixed: Fixed) {
  const holdKey = uuid();
  const mine = '/api/v1/my/class-bookings';
  const search = (facts: Record<string, string | undefined>) =>
    new URLSearchParams(Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const own = async (asked: Promise<Schemas['MyClassBooking']>) => ownPlaceOf(await asked);
  return {
    /** The browser asks whether its copy still holds: an unchanged week costs nothing to look at again. */
    async classes(span: { from: string; to: string }): Promise<Timetable> {
      const found = await ask<Schemas['PublicTimetable']>('GET', `${door}/classes?${search({ ...fixed, ...span })}`);
      return { nextDate: found.nextDate, classes: found.classes.map(groupClassOf) };
    },
    async classDates({ from, to, ...filters }: { from: string; to: string } & Filters) {
      const wanted = {
        ...fixed,
        studio: filters.studioId ?? fixed.studio,
        classType: filters.classTypeId ?? fixed.classType,
        trainer: filters.trainerId ?? fixed.trainer,
        format: filters.formatId ?? fixed.format,
        onlyFree: filters.hasPlaces ? 'true' : undefined,
      };
      const path = `${door}/class-dates?${search({ from, to, ...wanted })}`;
      return (await ask<Schemas['PublicClassDates']>('GET', path)).items;
    },
    async classCard(classId: string): Promise<ClassCard> {
      const card = await ask<Schemas['PublicClassCard']>('GET', `${door}/classes/${classId}?${search({ holdKey })}`);
      return {
        ...groupClassOf(card),
        description: card.description,
        photo: card.photo,
        studioAddress: card.address,
        studioPhone: card.phone,
        changeUntil: card.cancelUntil,
        plan: card.seatMap,
      };
    },
    holdSeat: (classId: string, seat: number) =>
      ask<Schemas['SeatHold']>('POST', `${door}/classes/${classId}/seat-holds`, { seat, holdKey }),
    releaseSeat: (classId: string) =>
      ask<null>('DELETE', `${door}/classes/${classId}/seat-holds?${search({ holdKey })}`),

    async myClasses(when: 'ahead' | 'past'): Promise<OwnPlace[]> {
      const path = `${mine}?${search({ when })}`;
      return (await ask<Schemas['MyClassBookingPage']>('GET', path, undefined, true)).items.map(ownPlaceOf);
    },
    bookClass: (wish: { id: string; classId: string; seat: number | undefined; orWait: boolean }) =>
      own(ask('POST', mine, { ...wish, holdKey }, true)),
    moveClass: (bookingId: string, to: { id: string; classId: string; seat: number | undefined }) =>
      own(ask('POST', `${mine}/${bookingId}/move`, { ...to, holdKey }, true)),
    changeSeat: (bookingId: string, seat: number) =>
      own(ask('PUT', `${mine}/${bookingId}/seat`, { seat, holdKey }, true)),
    cancelClass: (bookingId: string) => own(ask('POST', `${mine}/${bookingId}/cancel`, {}, true)),
    acceptPlace: (waitId: string) => own(ask('POST', `/api/v1/my/class-waits/${waitId}/accept`, {}, true)),
    leaveLine: (waitId: string) => ask<unknown>('DELETE', `/api/v1/my/class-waits/${waitId}`, undefined, true),
  };
}

function groupClassOf({ timeZone, studio, womenOnly, hall, bring, price, ...shown }: ShownClass): GroupClass {
  return {
    ...shown,
    studio: { ...studio, timeZone, womenOnly },
    hall: hall?.name ?? null,
    bring: bring.join(', '),
    priceMinor: price?.minor ?? null,
  };
}

const standsFor: Partial<Record<Schemas['MyClassBooking']['state'], OwnPlace['state']>> = {
  booked: 'booked',
  waiting: 'waiting',
  offered: 'offered',
  attended: 'over',
  no_show: 'over',
  expired: 'over',
};

function ownPlaceOf(view: Schemas['MyClassBooking']): OwnPlace {
  const { class: held, ...own } = view;
  return {
    id: own.id,
    classId: held.id,
    state: held.state === 'cancelled' ? 'cancelled' : (standsFor[own.state] ?? 'cancelled'),
    isWait: own.kind === 'wait',
    number: own.number,
    seat: own.seat,
    position: own.position,
    offerUntil: own.offerUntil,
    mayAccept: own.mayAccept,
    mayChange: own.mayCancel,
    changeUntil: own.cancelUntil,
    joinUrl: held.joinUrl,
    name: held.name,
    startsAt: held.startsAt,
    endsAt: held.endsAt,
    classTypeId: held.classTypeId,
    studio: held.studio,
    hall: held.hall?.name ?? null,
    trainers: held.trainers.map(({ name }) => name),
    priceMinor: own.price?.minor ?? null,
    isPaidByPass: own.payment === 'pass',
    passName: own.passName,
  };
}
