import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Company } from './company.ts';

/** Three days ahead: early enough to cancel, and nothing of it is in the past. */
export const classDay = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

async function made<T>(page: Page, method: 'post' | 'put', path: string, data?: unknown): Promise<T> {
  const answer = await page.request[method](`/api/v1/${path}`, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** A hall of six mats in two rows, and a class type. */
export async function newHall(page: Page, company: Company): Promise<{ roomId: string; classTypeId: string }> {
  const { id: roomId } = await made<{ id: string }>(page, 'post', 'rooms', {
    studioId: company.studioId,
    kind: 'hall',
    name: 'Зал 1',
    capacity: 6,
  });
  const mats = Array.from({ length: 6 }, (_, index) => ({
    id: randomUUID(),
    kind: 'seat',
    number: index + 1,
    xCm: 100 + (index % 3) * 150,
    yCm: 150 + Math.floor(index / 3) * 150,
    widthCm: 70,
    heightCm: 70,
  }));
  const trainer = { id: randomUUID(), kind: 'trainer', xCm: 250, yCm: 20, widthCm: 80, heightCm: 60 };
  const plan = { widthCm: 600, heightCm: 400, items: [...mats, trainer] };
  await made(page, 'put', `rooms/${roomId}/seat-maps/draft`, plan);
  await made(page, 'post', `rooms/${roomId}/seat-maps/draft/publication`);
  const { id: classTypeId } = await made<{ id: string }>(page, 'post', 'class-types', {
    name: 'Стретчинг',
    description: 'Мягкая растяжка для всех',
    whatToBring: 'Полотенце',
    durationMin: 55,
  });
  return { roomId, classTypeId };
}

/** A class of 900 ₽, at a clock of Moscow. */
export async function newClass(
  page: Page,
  company: Company,
  facts: { classTypeId: string; roomId?: string; clock: string; capacity?: number },
): Promise<{ id: string }> {
  const [hours = 0, minutes = 0] = facts.clock.split(':').map(Number);
  const id = randomUUID();
  await made(page, 'post', 'classes', {
    id,
    studioId: company.studioId,
    classTypeId: facts.classTypeId,
    trainerIds: [company.people[0]?.id],
    durationMin: 55,
    capacity: facts.capacity ?? 6,
    priceMinor: 90_000,
    ...(facts.roomId ? { roomId: facts.roomId } : { isOnline: true }),
    day: classDay(),
    startMin: hours * 60 + minutes,
  });
  return { id };
}

/** Somebody whom the desk booked into a class. */
export async function bookedParticipant(page: Page, classId: string, phone: string): Promise<{ id: string }> {
  const { booking } = await made<{ booking: { id: string } }>(page, 'post', `classes/${classId}/bookings`, {
    newClient: { phone, firstName: 'Вера' },
  });
  return booking;
}

/** Who is in a class, as the desk sees it. */
export async function participantsOf(page: Page, classId: string): Promise<{ name: string; seat: number | null }[]> {
  const card = await (await page.request.get(`/api/v1/classes/${classId}`)).json();
  return card.participants
    .filter(({ booking }: { booking: { state: string } }) => booking.state === 'booked')
    .map(({ client, booking }: { client: { name: { firstName: string } }; booking: { seat: number | null } }) => ({
      name: client.name.firstName,
      seat: booking.seat,
    }));
}
