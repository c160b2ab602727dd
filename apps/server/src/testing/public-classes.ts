import { gunzipSync } from 'node:zlib';
import { givePublicAddress } from '../modules/org/public.ts';
import { newId } from '../platform/ids.ts';
import { codesFor, newPhone } from './client-door.ts';
import type { TestNetwork, useServer } from './new-network.ts';

type Server = ReturnType<typeof useServer>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Knock {
  body?: object;
  token?: string;
  headers?: Record<string, string>;
  from?: string;
}

const begun = Math.floor(Date.now() / 60_000) * 60_000;

/** So many hours from the minute in which the test file began: the same whenever it is asked. */
export const inHours = (hours: number) => new Date(begun + hours * 3_600_000);

/** A studio with a hall and a trainer behind a public address, and the doors that clients use. */
export async function publicClasses(server: Server, network: TestNetwork) {
  const { companyId, studioId, build } = network;
  const hallId = await build.room({ kind: 'hall', name: 'Большой зал', capacity: 20 });
  const trainerId = await build.employee({ first_name: 'Мария' });
  const [classTypeId, formatId] = [newId(), newId()];
  await build.insert('catalogue.class_type', {
    id: classTypeId,
    name: 'Стретчинг',
    description: 'Мягкая растяжка',
    what_to_bring: 'Коврик, вода',
    translations: JSON.stringify({ en: { name: 'Stretching' } }),
  });
  await build.insert('catalogue.format', { id: formatId, name: 'Группа', colour: '#112233' });
  const place = await network.run(givePublicAddress, { name: `Hall ${newId()}`, companyId, studioId });

  async function knock(method: Method, url: string, { body, token, headers, from }: Knock = {}) {
    const response = await server.app.inject({
      method,
      url: `/api/v1${url}`,
      ...(body && { payload: body }),
      headers: { ...(token && { authorization: `Bearer ${token}` }), 'accept-language': 'ru', ...headers },
      ...(from && { remoteAddress: from }),
    });
    const isPacked = response.headers['content-encoding'] === 'gzip';
    const text = isPacked ? gunzipSync(response.rawPayload).toString() : response.body;
    return {
      status: response.statusCode,
      // biome-ignore lint/suspicious/noExplicitAny: tests read answers loosely; the contract itself is checked by a schema
      body: (text === '' ? null : JSON.parse(text)) as any,
      headers: response.headers,
    };
  }

  return {
    place,
    hallId,
    trainerId,
    classTypeId,
    formatId,
    knock,
    ask: (path: string, more: Knock = {}) => knock('GET', `/public/${place}${path}`, more),
    /** A class of an hour, as the product leaves it, without reservations. */
    async addClass({ seats, ...facts }: Record<string, unknown> & { startsAt?: Date; seats?: number } = {}) {
      const { startsAt = inHours(48), ...columns } = facts;
      const id = newId();
      const numbers = Array.from({ length: seats ?? 0 }, (_, at) => at + 1);
      await build.insert('classes.class', {
        id,
        studio_id: studioId,
        class_type_id: classTypeId,
        format_id: formatId,
        room_id: hallId,
        trainer_ids: [trainerId],
        starts_at: startsAt,
        ends_at: new Date(startsAt.getTime() + 3_600_000),
        capacity: seats ?? 12,
        price_minor: 90_000,
        ...(seats && { seats: numbers, seat_map_id: await addSeatMap(network, hallId, numbers) }),
        ...columns,
      });
      return id;
    },
    /** Somebody who came in by a code; needs connected carriers. */
    async newClient(): Promise<{ token: string; id: string }> {
      const phone = newPhone();
      const from = `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
      await knock('POST', `/public/${place}/codes`, { body: { phone }, from });
      const [code] = await codesFor(network, phone);
      const signedIn = await knock('POST', `/public/${place}/sign-in`, {
        body: { phone, code, firstName: 'Ольга' },
        from,
      });
      return { token: signedIn.body.token, id: signedIn.body.client.id };
    },
  };
}

async function addSeatMap(network: TestNetwork, roomId: string, numbers: readonly number[]): Promise<string> {
  const id = newId();
  await network.build.insert('org.seat_map', {
    id,
    room_id: roomId,
    version_no: Math.floor(Math.random() * 30_000) + 1,
    state: 'archived',
    width_cm: 800,
    height_cm: 600,
    items: JSON.stringify([
      { id: newId(), kind: 'trainer', xCm: 300, yCm: 0, widthCm: 60, heightCm: 60 },
      ...numbers.map((number, at) => ({
        id: newId(),
        kind: 'seat',
        number,
        xCm: (at % 6) * 100,
        yCm: 150 + Math.floor(at / 6) * 120,
        widthCm: 60,
        heightCm: 60,
      })),
    ]),
  });
  return id;
}
