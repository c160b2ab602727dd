import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../../testing/new-network.ts';
import { trainingStudio } from '../../../testing/training-studio.ts';
import { getClass } from '../timetable/get-class.ts';
import { listClasses } from '../timetable/list-classes.ts';
import { copyClasses, previewClassCopy } from './copy-classes.ts';
import { createClass, createClassSeries, previewClassSeries } from './create-series.ts';
import { extendAllSeries } from './extend-series.ts';
import { getClassSeries } from './read-series.ts';

const server = useServer();
const now = new Date('2027-02-26T09:00:00Z');

const week = (network: TestNetwork, from: string, to: string) =>
  network.read(listClasses, { studioIds: [network.studioId], from, to });

describe('a series of classes', () => {
  it('[SCH-001, SCH-003] stands in the timetable on its weekdays at its local time, with its size', async () => {
    const network = await server.newNetwork();
    const { series, trainerId, hallId } = await trainingStudio(network);

    const made = await network.run(createClassSeries, series(), { now });

    expect(made.classes).toHaveLength(8);
    const { classes } = await week(network, '2027-03-01', '2027-03-07');
    expect(classes).toMatchObject([
      { startsAt: new Date('2027-03-01T15:00:00Z'), endsAt: new Date('2027-03-01T16:00:00Z'), capacity: 12, free: 12 },
      { startsAt: new Date('2027-03-04T15:00:00Z'), trainerIds: [trainerId], roomId: hallId },
    ]);
    expect(await network.events()).toEqual(['classes.classes_created']);
  });

  it('[SCH-001] a weekly 18:00 stays 18:00 over a clock change', async () => {
    const network = await server.newNetwork({ timeZone: 'Europe/Berlin' });
    const { series } = await trainingStudio(network);

    const made = await network.run(
      createClassSeries,
      series({ weekdays: [0], startsOn: '2027-03-22', endsOn: '2027-03-29' }),
      {
        now,
      },
    );

    expect(made.classes.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-22T17:00:00.000Z',
      '2027-03-29T16:00:00.000Z',
    ]);
  });

  it('[SCH-001i] ends after so many times, and goes on day by day up to the horizon without an end', async () => {
    const network = await server.newNetwork();
    const { series } = await trainingStudio(network);
    const counted = await network.run(createClassSeries, series({ endsOn: null, repeatCount: 5 }), { now });
    expect(counted.classes).toHaveLength(5);

    const endless = await network.run(createClassSeries, series({ endsOn: null, startMin: 600, weekdays: [1] }), {
      now,
    });
    const before = endless.classes.length;
    await network.run((ctx) => extendAllSeries.run(ctx), undefined, { now: new Date('2027-03-12T09:00:00Z') });
    await network.run((ctx) => extendAllSeries.run(ctx), undefined, { now: new Date('2027-03-12T09:00:00Z') });

    const { classesLeft, placedUntil } = await network.read(getClassSeries, endless.seriesId as string, { now });
    expect([before, classesLeft, placedUntil]).toEqual([12, 14, '2027-06-04']);
  });

  it('[SCH-004i, SCH-010] lists what stands in the way class by class; each may be skipped and is then an exception', async () => {
    const network = await server.newNetwork();
    const { series, hallId } = await trainingStudio(network);
    await network.build.insert('calendar.reservation', {
      id: newId(),
      resource_id: hallId,
      lane: 1,
      starts_at: new Date('2027-03-08T15:30:00Z'),
      ends_at: new Date('2027-03-08T17:00:00Z'),
      source_kind: 'block',
      source_id: newId(),
    });

    const plan = await network.run(previewClassSeries, series(), { now });
    expect(plan.toDecide).toBe(1);
    expect(plan.items.filter(({ problems }) => problems.length > 0)).toMatchObject([
      { key: '2027-03-08', problems: [{ kind: 'hall_taken', resourceId: hallId, by: { kind: 'block' } }] },
    ]);
    await expect(network.run(createClassSeries, series(), { now })).rejects.toBeRefusal('classes.collisions');

    const made = await network.run(createClassSeries, series({ skip: ['2027-03-08'] }), { now });
    expect(made.classes).toHaveLength(7);
    expect((await network.read(getClassSeries, made.seriesId as string, { now })).exceptOn).toEqual(['2027-03-08']);
  });

  it('[SCH-002, SCH-010] takes every trainer: another class of one of them at that time is refused', async () => {
    const network = await server.newNetwork();
    const { series, trainerId } = await trainingStudio(network);
    const second = await network.build.employee();
    await network.run(createClassSeries, series({ trainerIds: [trainerId, second] }), { now });
    const otherHall = await network.build.room({ kind: 'hall' });

    const plan = await network.run(
      previewClassSeries,
      series({ trainerIds: [second], roomId: otherHall, startMin: 1110 }),
      {
        now,
      },
    );

    expect(plan.toDecide).toBe(8);
    expect(plan.items[0]?.problems).toMatchObject([
      { kind: 'trainer_taken', resourceId: second, by: { kind: 'class' } },
    ]);
  });

  it("[ORG-018] is refused in a hall that does not take its class type, and outside the hall's hours", async () => {
    const network = await server.newNetwork();
    const { series, hallId } = await trainingStudio(network);
    const late = await network.run(previewClassSeries, series({ startMin: 1230 }), { now });
    expect(late.items[0]?.problems).toMatchObject([{ kind: 'hall_closed', resourceId: hallId }]);

    const other = newId();
    await network.build.insert('catalogue.class_type', { id: other, name: 'Pilates' });
    await network.build.insert('catalogue.room_class_type', { room_id: hallId, class_type_id: other });

    await expect(network.run(createClassSeries, series(), { now })).rejects.toBeRefusal('classes.hall_refuses_type');
    await network.run(createClassSeries, series({ classTypeId: other }), { now });
  });

  it('[ORG-020i] is never larger than the usable places of the seat map', async () => {
    const network = await server.newNetwork();
    const { series, hallId } = await trainingStudio(network);
    await seatMap(network, hallId, 10);

    await expect(network.run(createClassSeries, series(), { now })).rejects.toBeRefusal('classes.more_than_seats');
    const { classes } = await network.run(createClassSeries, series({ capacity: 10 }), { now });
    const card = await network.read(getClass, classes[0]?.id as string);
    expect(card).toMatchObject({ hasSeats: true, freeSeats: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
  });

  it('told twice under one id is one series', async () => {
    const network = await server.newNetwork();
    const { series } = await trainingStudio(network);
    const id = newId();

    const [first, again] = [
      await network.run(createClassSeries, series({ id }), { now }),
      await network.run(createClassSeries, series({ id }), { now }),
    ];

    expect(again).toEqual({ ...first, changeId: null, undoUntil: null });
  });

  it('[SCH-014, SCH-013] appointments lose the time of a class by themselves, and get it back when it is cancelled', async () => {
    const network = await server.newNetwork();
    const { series, trainerId, classTypeId, hallId } = await trainingStudio(network);
    const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const service = await network.build.service({ needs_room: true }, [trainerId, await network.build.employee()]);
    await network.build.insert('catalogue.service_room', { service_id: service, room_id: hallId });
    const startsOf = async () => {
      const asked = `studioId=${network.studioId}&serviceIds=${service}&from=${day}`;
      const found = await network.http('GET', `/api/v1/slots?${asked}`);
      expect(found.status, JSON.stringify(found.body)).toBe(200);
      return found.body.items.map((item: { startsAt: string }) => item.startsAt.slice(11, 16)) as string[];
    };
    const before = await startsOf();
    const input = series();
    const made = await network.run(createClass, { ...input, classTypeId, day, startMin: 720 });
    const during = await startsOf();

    expect(before).toContain('09:00');
    expect(before.filter((start) => !during.includes(start))).toEqual([
      '08:15',
      '08:30',
      '08:45',
      '09:00',
      '09:15',
      '09:30',
      '09:45',
    ]);
    await network.http('POST', `/api/v1/classes/${made.classes[0]?.id}/cancellation`, { body: {} });
    expect(await startsOf()).toEqual(before);
  });
});

describe('copying', () => {
  it('[SCH-004] takes a week to other weeks without its bookings; collisions are listed and skipped one by one', async () => {
    const network = await server.newNetwork();
    const { series } = await trainingStudio(network);
    await network.run(createClassSeries, series({ endsOn: '2027-03-07' }), { now });
    const input = {
      studioId: network.studioId,
      from: '2027-03-01',
      to: '2027-03-07',
      targets: ['2027-03-08', '2027-03-15'],
      skip: [] as string[],
    };
    const first = await network.run(copyClasses, { ...input, targets: ['2027-03-08'] }, { now });
    expect(first.classes).toHaveLength(2);

    const plan = await network.run(previewClassCopy, input, { now });
    expect(plan).toMatchObject({ toDecide: 2 });
    const skip = plan.items.filter(({ problems }) => problems.length > 0).map(({ key }) => key);
    await expect(network.run(copyClasses, input, { now })).rejects.toBeRefusal('classes.collisions');
    await network.run(copyClasses, { ...input, skip }, { now });

    const { classes } = await week(network, '2027-03-15', '2027-03-21');
    expect(classes.map(({ startsAt, taken, seriesId }) => [startsAt.toISOString(), taken, seriesId])).toEqual([
      ['2027-03-15T15:00:00.000Z', 0, null],
      ['2027-03-18T15:00:00.000Z', 0, null],
    ]);
  });
});

describe('rights', () => {
  it('to put classes and to see them end at the studio; a trainer sees her own; a neighbour sees nothing', async () => {
    const [network, neighbour] = [await server.newNetwork(), await server.newNetwork()];
    const { series, trainerId } = await trainingStudio(network);
    const made = await network.run(createClassSeries, series(), { now });
    const classId = made.classes[0]?.id as string;
    const right = (scope: 'own' | 'studio') => ({
      'classes.class': { view: true, add: true, edit: false, delete: false, scope },
    });
    const elsewhere = network.actor(newId(), right('studio'), [newId()]);

    await expect(network.run(createClassSeries, series(), { now, actor: elsewhere })).rejects.toBeRefusal(
      'platform.not_found',
    );
    await expect(network.read(getClass, classId, { actor: elsewhere })).rejects.toBeRefusal('platform.not_found');
    await expect(neighbour.read(getClass, classId)).rejects.toBeRefusal('platform.not_found');
    const trainer = network.actor(trainerId, right('own'), []);
    expect((await network.read(getClass, classId, { actor: trainer })).participants).toEqual([]);
    const mine = { studioIds: [network.studioId], from: '2027-03-01', to: '2027-03-07' };
    expect((await network.read(listClasses, mine, { actor: trainer })).classes).toHaveLength(2);
    expect(
      (await network.read(listClasses, mine, { actor: network.actor(newId(), right('own'), []) })).classes,
    ).toEqual([]);
  });

  it('of several studios shows all classes where one may, and elsewhere those one leads', async () => {
    const network = await server.newNetwork();
    const { series, trainerId } = await trainingStudio(network);
    await network.run(createClassSeries, series(), { now });
    const other = await network.build.studio();
    const query = { studioIds: [network.studioId, other], from: '2027-03-01', to: '2027-03-07' };
    const right = (scope: 'own' | 'studio') => ({
      'classes.class': { view: true, add: false, edit: false, delete: false, scope },
    });
    const seen = async (actorId: string, scope: 'own' | 'studio', place: string) =>
      (await network.read(listClasses, query, { actor: network.actor(actorId, right(scope), [place]) })).classes.length;

    expect(await seen(newId(), 'studio', network.studioId)).toBe(2);
    expect(await seen(trainerId, 'studio', other)).toBe(2);
    expect(await seen(newId(), 'studio', other)).toBe(0);
  });

  it('the timetable answers 304 while nothing changed', async () => {
    const network = await server.newNetwork();
    const url = `/api/v1/classes?studioIds=${network.studioId}&from=2027-03-01&to=2027-03-07`;
    const first = await network.http('GET', url);
    const headers = { 'if-none-match': String(first.headers.etag) };

    expect([first.status, (await network.http('GET', url, { headers })).status]).toEqual([200, 304]);
    const { series } = await trainingStudio(network);
    await network.run(createClassSeries, series(), { now });
    expect((await network.http('GET', url, { headers })).status).toBe(200);
  });
});

async function seatMap(network: TestNetwork, roomId: string, seats: number): Promise<void> {
  const items = Array.from({ length: seats }, (_, at) => ({
    id: newId(),
    kind: 'seat',
    number: at + 1,
    xCm: 100 * at,
    yCm: 0,
    widthCm: 80,
    heightCm: 80,
  }));
  await network.build.insert('org.seat_map', {
    id: newId(),
    room_id: roomId,
    version_no: 1,
    state: 'published',
    width_cm: 2000,
    height_cm: 400,
    items: JSON.stringify(items),
  });
}
