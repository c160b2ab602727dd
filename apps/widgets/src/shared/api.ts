import type { components } from '@salus/api-client';

type Schemas = components['schemas'];
export type Place = Schemas['PublicPlace'];
export type Studio = Schemas['PublicStudio'];
export type Services = Schemas['PublicServices'];
export type Service = Services['categories'][number]['services'][number]['variants'][number];
export type Specialists = Schemas['PublicSpecialists'];
export type Specialist = Specialists['specialists'][number];
export type Times = Schemas['PublicTimes'];
export type Time = Schemas['PublicTime'];
export type MyVisit = Schemas['MyVisit'];
export type Me = Schemas['Me'];

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
export function createApi({ origin, place, locale }: { origin: string; place: string; locale: string }) {
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
    place: () => ask<Place>('GET', door),
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
    move: (visitId: string, to: Schemas['MoveMyVisit']) =>
      ask<MyVisit>('POST', `/api/v1/my/visits/${visitId}/move`, to, true),
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
