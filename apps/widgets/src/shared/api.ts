import type { components } from '@salus/api-client';
import { classDoors, type Fixed } from './class-api.ts';

type Schemas = components['schemas'];
export type Place = Schemas['PublicPlace'];
export type Studio = Schemas['PublicStudio'];
export type Services = Schemas['PublicServices'];
export type Service = Services['categories'][number]['services'][number]['variants'][number];
export type Specialists = Schemas['PublicSpecialists'];
export type Specialist = Specialists['specialists'][number];
export type Times = Schemas['PublicTimes'];
export type Time = Schemas['PublicTime'];
export type MyVisits = Schemas['MyVisitPage'];
export type MyVisit = Schemas['MyVisit'];
export type Me = Schemas['Me'];
export type MyWait = Schemas['MyWait'];
export type VisitLink = Schemas['VisitLink'];
/** What one may do by the secret link of a message. */
export type Link = ReturnType<Api['link']>;

/** What the server says no with: a sentence for the client and a code for the program. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** No connection: nothing is lost, the same may be tried again. */
export class Offline extends Error {}

export type Api = ReturnType<typeof createApi>;

/** The doors of one place, as far as a widget goes through them. The token of a remembered client stays on this device. */
export function createApi({
  origin,
  place,
  locale,
  fixed = {},
}: {
  origin: string;
  place: string;
  locale: string;
  /** What the site shows of the timetable at all. */
  fixed?: Fixed;
}) {
  const door = `/api/v1/public/${encodeURIComponent(place)}`;
  const memory = rememberedToken(`salus.client.${place}`);

  async function ask<T>(method: string, path: string, body?: unknown, isMine = false): Promise<T> {
    const token = isMine ? memory.get() : null;
    const response = await fetch(origin + path, {
      method,
      credentials: 'omit',
      headers: {
        'accept-language': locale,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Offline();
    });
    const text = await response.text();
    const answer = text ? JSON.parse(text) : null;
    if (response.ok) return answer as T;
    if (response.status === 401 && token) memory.forget();
    throw new Problem(response.status, answer?.code ?? '', answer?.detail ?? response.statusText, answer?.details);
  }

  const search = (facts: Record<string, string | number | undefined>) =>
    new URLSearchParams(
      Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    );

  return {
    imageOf: (address: string, size: 'thumb' | 'card' | 'full') => `${origin}${address}/${size}`,
    locale,
    place: once(() => ask<Place>('GET', door)),
    services: (studioId: string) => ask<Services>('GET', `${door}/services?${search({ studioId })}`),
    specialists: (studioId: string, serviceIds: string[]) =>
      ask<Specialists>('GET', `${door}/specialists?${search({ studioId, serviceIds: serviceIds.join(',') })}`),
    times: (wish: { studioId: string; serviceIds: string[]; employeeId?: string; from: string; days: number }) =>
      ask<Times>('GET', `${door}/times?${search({ ...wish, serviceIds: wish.serviceIds.join(',') })}`),
    requestCode: (phone: string) => ask<Schemas['ClientCodeRequested']>('POST', `${door}/codes`, { phone }),
    async signIn(facts: Schemas['ClientSignIn']): Promise<Schemas['ClientSignInAnswer']> {
      const answer = await ask<Schemas['ClientSignInAnswer']>('POST', `${door}/sign-in`, facts);
      if (answer.token) memory.keep(answer.token);
      return answer;
    },
    isRemembered: () => memory.get() !== null,
    forget: () => memory.forget(),
    me: () => ask<Me>('GET', '/api/v1/my/card', undefined, true),
    book: (visit: Schemas['BookMyVisit']) => ask<MyVisit>('POST', '/api/v1/my/visits', visit, true),
    cancel: (visitId: string) => ask<MyVisit>('POST', `/api/v1/my/visits/${visitId}/cancel`, {}, true),
    visits: (when: 'ahead' | 'past') => ask<MyVisits>('GET', `/api/v1/my/visits?${search({ when })}`, undefined, true),
    async leave({ everywhere }: { everywhere: boolean }): Promise<void> {
      if (everywhere) await ask('DELETE', '/api/v1/my/devices', undefined, true);
      else {
        const { items } = await ask<{ items: Schemas['ClientDevice'][] }>('GET', '/api/v1/my/devices', undefined, true);
        const here = items.find(({ isCurrent }) => isCurrent);
        if (here) await ask('DELETE', `/api/v1/my/devices/${here.id}`, undefined, true);
      }
      memory.forget();
    },
    link(token: string) {
      const at = `${door}/visit-links/${encodeURIComponent(token)}`;
      return {
        calendar: `${origin}${at}/calendar`,
        read: () => ask<VisitLink>('GET', at),
        times: (span: { from: string; days: number }) =>
          ask<Schemas['VisitLinkTimes']>('GET', `${at}/times?${search(span)}`),
        move: (to: Schemas['MoveByLink']) => ask<VisitLink>('POST', `${at}/move`, to),
        cancel: () => ask<VisitLink>('POST', `${at}/cancel`),
        accept: () => ask<VisitLink>('POST', `${at}/accept`, { seat: null }),
      };
    },
    ...classDoors(ask, door, fixed),
    wait: (wish: Schemas['JoinMyWait']) => ask<MyWait>('POST', '/api/v1/my/waits', wish, true),
    waits: () => ask<Schemas['MyWaits']>('GET', '/api/v1/my/waits', undefined, true),
    stopWaiting: (waitId: string) => ask<null>('DELETE', `/api/v1/my/waits/${waitId}`, undefined, true),
    takeTime: (waitId: string, offerId: string) =>
      ask<Schemas['AcceptedWaitOffer']>('POST', `/api/v1/my/waits/${waitId}/acceptance`, { offerId }, true),
    passTime: (waitId: string, offerId: string) =>
      ask<MyWait>('POST', `/api/v1/my/waits/${waitId}/refusal`, { offerId, keepWaiting: true }, true),
    visit: (visitId: string) => ask<MyVisit>('GET', `/api/v1/my/visits/${visitId}`, undefined, true),
    changePhone: (to: Schemas['ChangeMyPhone']) => ask<Me>('PUT', '/api/v1/my/phone', to, true),
    move: (visitId: string, to: Schemas['MoveMyVisit']) =>
      ask<MyVisit>('POST', `/api/v1/my/visits/${visitId}/move`, to, true),
  };
}

/** Asks once and remembers the answer, but not a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

/** Kept by the page's own storage, never a cookie; in memory alone when the storage is shut. */
function rememberedToken(key: string) {
  let kept: string | null = null;
  const storage = () => {
    try {
      return localStorage;
    } catch {
      return null;
    }
  };
  kept = storage()?.getItem(key) ?? null;
  return {
    get: () => kept,
    keep(token: string) {
      kept = token;
      storage()?.setItem(key, token);
    },
    forget() {
      kept = null;
      storage()?.removeItem(key);
    },
  };
}
