import { describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { trainingStudio } from '../../../testing/training-studio.ts';
import { bookClass } from '../booking/book-class.ts';
import type { CancelClassesInput, ChangeClassesInput } from '../schema.ts';
import { getClass } from '../timetable/get-class.ts';
import { listClasses } from '../timetable/list-classes.ts';
import { cancelClasses, previewClassCancellation } from './cancel-classes.ts';
import { changeClasses } from './change-classes.ts';
import { createClass, createClassSeries } from './create-series.ts';
import { extendAllSeries } from './extend-series.ts';
import { previewClassChange } from './plan-change.ts';
import { getClassSeries } from './read-series.ts';
import { undoClassChange } from './undo-change.ts';

const server = useServer();
const now = new Date('2027-02-26T09:00:00Z');

/** A series on Mondays and Thursdays at 18:00, four weeks long: eight classes. */
async function series() {
  const network = await server.newNetwork();
  const counters = new Counters(server.pool);
  const place = await trainingStudio(network);
  const made = await network.run(createClassSeries, place.series(), { now });
  const ids = made.classes.map(({ id }) => id);
  const changing = (input: Partial<ChangeClassesInput>): ChangeClassesInput => ({
    scope: 'one',
    change: {},
    withOwnPlans: false,
    skip: [],
    notify: true,
    ...input,
  });
  return {
    network,
    ...place,
    seriesId: made.seriesId as string,
    ids,
    at: (index: number) => ids[index] as string,
    preview: (index: number, input: Partial<ChangeClassesInput>) =>
      network.run((ctx) => previewClassChange(ctx, ids[index] as string, changing(input)), undefined, { now }),
    change: (index: number, input: Partial<ChangeClassesInput>, when = now) =>
      network.run((ctx) => changeClasses(ctx, ids[index] as string, changing(input)), undefined, { now: when }),
    cancel: (index: number, input: Partial<CancelClassesInput> = {}, when = now) =>
      network.run(
        (ctx) => cancelClasses(ctx, ids[index] as string, { scope: 'one', notify: true, ...input }),
        undefined,
        {
          now: when,
        },
      ),
    undo: (changeId: string | null, when = now) => network.run(undoClassChange, changeId as string, { now: when }),
    book: async (index: number, clientId: string) =>
      network.run(
        bookClass,
        {
          classId: ids[index] as string,
          clientId,
          seat: null,
          joinWaitlist: false,
          attended: false,
          notify: false,
          source: 'desk',
          counters,
        },
        { now },
      ),
    /** Starts of all classes in March, and their states. */
    async march() {
      const query = { studioIds: [network.studioId], from: '2027-03-01', to: '2027-03-31' };
      const { classes } = await network.read(listClasses, query);
      return classes
        .filter(({ state }) => state === 'planned')
        .map(({ startsAt }) => startsAt.toISOString().slice(5, 16));
    },
    reservations: () =>
      network.read(
        async (ctx) =>
          (
            await ctx.db
              .selectFrom('calendar.reservation')
              .select(['resource_id', 'lane', 'starts_at', 'ends_at', 'source_id'])
              .where('network_id', '=', ctx.networkId)
              .orderBy('starts_at')
              .orderBy('resource_id')
              .orderBy('lane')
              .execute()
          ).map(({ starts_at, ends_at, ...row }) => ({
            ...row,
            from: starts_at.toISOString(),
            to: ends_at.toISOString(),
          })),
        undefined,
      ),
  };
}

const eight = ['03-01', '03-04', '03-08', '03-11', '03-15', '03-18', '03-22', '03-25'];
const allAt = (clock: string) => eight.map((day) => `${day}T${clock}`);

describe('changing classes', () => {
  it('[SCH-006, SCH-001i] one: its time moves, the others stay; bookings stay; the change is told with who is touched', async () => {
    const { network, at, change, book, march } = await series();
    const client = await network.build.client();
    await book(2, client);

    const changed = await change(2, { change: { startMin: 1140, day: '2027-03-09' } });

    expect(await march()).toEqual(allAt('15:00').map((start) => (start === '03-08T15:00' ? '03-09T16:00' : start)));
    expect(changed).toMatchObject({ classIds: [at(2)], bookings: 1, undoUntil: new Date('2027-02-26T09:10:00Z') });
    expect(await network.read(getClass, at(2))).toMatchObject({
      taken: 1,
      hasOwnPlan: true,
      movedAt: now,
      participants: [{ client: { id: client }, booking: { state: 'booked' } }],
    });
    expect(await network.events()).toContain('classes.class_changed');
  });

  it('[SCH-001i] this and the following: earlier ones stay, and the series goes on in the new way', async () => {
    const { network, at, change, march, seriesId } = await series();

    const changed = await change(4, { scope: 'following', change: { startMin: 1170, capacity: 14 } });

    expect(changed.classIds).toHaveLength(4);
    expect(await march()).toEqual([...allAt('15:00').slice(0, 4), ...allAt('16:30').slice(4)]);
    const later = await network.read(getClass, at(5));
    expect(later).toMatchObject({ capacity: 14, hasOwnPlan: false });
    expect(later.seriesId).not.toBe(seriesId);
    expect(await network.read(getClassSeries, seriesId, { now })).toMatchObject({
      endsOn: '2027-03-14',
      classesLeft: 4,
    });
    expect(await network.read(getClassSeries, later.seriesId as string, { now })).toMatchObject({
      ...{ startsOn: '2027-03-15', endsOn: '2027-03-28', startMin: 1170, classesLeft: 4 },
    });
  });

  it('[SCH-001i] all: what is past stays in the history as it was', async () => {
    const { change, march } = await series();

    await change(3, { scope: 'all', change: { startMin: 1170 } }, new Date('2027-03-02T09:00:00Z'));

    expect(await march()).toEqual([...allAt('15:00').slice(0, 1), ...allAt('16:30').slice(1)]);
  });

  it('[SCH-001i] the preview says whom it touches and what collides; a class with its own plan is left alone unless asked', async () => {
    const { network, at, hallId, preview, change, book, march } = await series();
    await change(3, { change: { startMin: 1200 } });
    const [one, two] = [await network.build.client(), await network.build.client()];
    for (const [index, client] of [
      [4, one],
      [5, one],
      [5, two],
    ] as const)
      await book(index, client);
    await network.build.insert('calendar.reservation', {
      ...{ id: newId(), resource_id: hallId, lane: 0, source_kind: 'block', source_id: newId() },
      ...{ starts_at: new Date('2027-03-18T16:00:00Z'), ends_at: new Date('2027-03-18T17:00:00Z') },
    });
    const input = { scope: 'following' as const, change: { startMin: 1110 } };

    const shown = await preview(2, input);
    expect(shown).toMatchObject({ changed: 5, bookings: 3, clients: 2, toDecide: 1 });
    expect(shown.items.map(({ action }) => action)).toEqual(['change', 'keep', 'change', 'change', 'change', 'change']);
    expect(shown.items[3]?.problems).toMatchObject([{ kind: 'hall_taken', by: { kind: 'block' } }]);
    await expect(change(2, input)).rejects.toBeRefusal('classes.collisions');

    await change(2, { ...input, skip: [at(5)] });
    expect(await march()).toEqual([
      ...allAt('15:00').slice(0, 2),
      ...['03-08T15:30', '03-11T17:00', '03-15T15:30', '03-18T15:00', '03-22T15:30', '03-25T15:30'],
    ]);
  });

  it('[SCH-006] other weekdays: days that stay do not move, the others move in their week with their bookings', async () => {
    const { network, at, change, book, march } = await series();
    const client = await network.build.client();
    await book(0, client);

    await change(0, { scope: 'all', change: { weekdays: [1, 3, 5] } });

    expect(await march()).toEqual(
      ['03-02', '03-04', '03-06', '03-09', '03-11', '03-13', '03-16', '03-18', '03-20', '03-23', '03-25', '03-27'].map(
        (day) => `${day}T15:00`,
      ),
    );
    expect((await network.read(getClass, at(0))).participants).toHaveLength(1);
  });

  it('[SCH-002] a substitute is free of what the trainer had, and the trainer is free at once', async () => {
    const { network, at, change, trainerId, reservations } = await series();
    const substitute = await network.build.employee();

    await change(1, { change: { trainerIds: [substitute] } });

    const taken = (await reservations())
      .filter(({ source_id }) => source_id === at(1))
      .map(({ resource_id }) => resource_id);
    expect(taken).toContain(substitute);
    expect(taken).not.toContain(trainerId);
    expect(taken).toHaveLength(3);
  });

  it('is never smaller than those who are in', async () => {
    const { network, preview, book } = await series();
    for (let n = 0; n < 3; n += 1) await book(0, await network.build.client());

    const { items } = await preview(0, { change: { capacity: 2 } });

    expect(items[0]?.problems).toMatchObject([{ kind: 'too_small' }]);
  });

  it('refuses who read an older version, a class that is over, and who has no right', async () => {
    const { network, at, change, cancel } = await series();
    await change(0, { change: { note: 'Возьмите воду' } });
    await expect(change(0, { version: 1, change: { note: 'x' } })).rejects.toBeRefusal('platform.version_conflict');
    await expect(change(0, { change: { note: 'x' } }, new Date('2027-03-05T00:00:00Z'))).rejects.toBeRefusal(
      'classes.class_over',
    );
    const viewer = network.actor(newId(), {
      'classes.class': { view: true, add: false, edit: false, delete: false, scope: 'studio' },
    });
    const input = { scope: 'one' as const, change: {}, withOwnPlans: false, skip: [], notify: true };
    await expect(
      network.run((ctx) => changeClasses(ctx, at(1), input), undefined, { now, actor: viewer }),
    ).rejects.toBeRefusal('access.forbidden');
    await cancel(1);
    await expect(change(1, { change: { note: 'x' } })).rejects.toBeRefusal('classes.class_cancelled');
  });

  it('[SCH-010] moving a class against booking an appointment at that time: exactly one gets the trainer', async () => {
    const { network, change, trainerId } = await series();
    const service = await network.build.service({}, [trainerId]);
    const visit = {
      studioId: network.studioId,
      startsAt: '2027-03-01T11:00:00Z',
      lines: [{ serviceId: service, employeeId: trainerId }],
    };
    await network.http('GET', '/api/v1/visits'); // signs the owner in

    const [moved, booked] = await Promise.allSettled([
      change(0, { change: { startMin: 840 } }),
      network.http('POST', '/api/v1/visits', { body: visit }),
    ]);

    const won = [moved.status === 'fulfilled', booked.status === 'fulfilled' && booked.value.status === 201];
    expect(won.filter(Boolean)).toHaveLength(1);
  });
});

describe('cancelling classes', () => {
  it('[SCH-005] ends bookings without penalty, frees trainer and hall, and tells everybody who was in or waiting', async () => {
    const { network, at, cancel, book, pass, visitsLeft, reservations } = await series();
    const client = await network.build.client();
    const passId = await pass(client, 8);
    await book(0, client);
    const preview = await network.run(
      (ctx) => previewClassCancellation(ctx, at(0), { scope: 'one', notify: true }),
      undefined,
      { now },
    );
    expect(preview).toMatchObject({ changed: 1, bookings: 1, clients: 1 });

    await cancel(0, { reason: 'Заболел тренер' });

    expect(await visitsLeft(passId)).toBe(8);
    expect(await network.read(getClass, at(0))).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Заболел тренер',
      taken: 0,
      participants: [{ booking: { state: 'cancelled_by_studio' } }],
    });
    expect((await reservations()).filter(({ source_id }) => source_id === at(0))).toEqual([]);
    await expect(book(0, client)).rejects.toBeRefusal('classes.class_cancelled');
  });

  it('[SCH-001i] this and the following end the series: what was cancelled does not grow back', async () => {
    const { network, cancel, march } = await series();

    await cancel(2, { scope: 'following' });
    await network.run((ctx) => extendAllSeries.run(ctx), undefined, { now: new Date('2027-02-28T09:00:00Z') });

    expect(await march()).toEqual(allAt('15:00').slice(0, 2));
  });
});

describe('taking it back', () => {
  it('[SCH-001i] a change of the following: everything is as it was, reservations too, and the series is one again', async () => {
    const { network, change, undo, march, reservations, seriesId, book, at } = await series();
    await book(5, await network.build.client());
    const before = await reservations();
    const { changeId } = await change(4, { scope: 'following', change: { startMin: 1170, weekdays: [0, 3, 4] } });
    expect(await march()).toHaveLength(10);
    expect((await network.read(getClass, at(5), { now })).undo).toMatchObject({ changeId });

    await undo(changeId);

    expect(await march()).toEqual(allAt('15:00'));
    expect(await reservations()).toEqual(before);
    expect(await network.read(getClassSeries, seriesId, { now })).toMatchObject({
      ...{ endsOn: '2027-03-28', startMin: 1080, weekdays: [0, 3], classesLeft: 8, endedAt: null },
    });
    expect((await network.read(getClass, at(5))).participants).toHaveLength(1);
  });

  it('[SCH-005] a cancellation: bookings live again and their visits are taken again', async () => {
    const { network, cancel, undo, book, pass, visitsLeft, at } = await series();
    const client = await network.build.client();
    const passId = await pass(client, 8);
    await book(0, client);
    const { changeId } = await cancel(0);

    await undo(changeId);

    expect(await visitsLeft(passId)).toBe(7);
    expect(await network.read(getClass, at(0))).toMatchObject({
      state: 'planned',
      taken: 1,
      participants: [{ booking: { state: 'booked' } }],
    });
    expect((await network.events()).at(-1)).toBe('classes.class_restored');
  });

  it('is refused after ten minutes, twice, after another change, and when the time is taken meanwhile', async () => {
    const { network, change, cancel, undo, trainerId, classTypeId, series: input } = await series();
    const first = await change(0, { change: { startMin: 1170 } });
    await expect(undo(first.changeId, new Date('2027-02-26T09:10:01Z'))).rejects.toBeRefusal('classes.undo_over');
    await change(0, { change: { note: 'x' } });
    await expect(undo(first.changeId)).rejects.toBeRefusal('classes.changed_since');

    const second = await cancel(1);
    await network.run(
      createClass,
      { ...input({ trainerIds: [trainerId], classTypeId }), day: '2027-03-04', startMin: 1080 },
      { now },
    );
    await expect(undo(second.changeId)).rejects.toBeRefusal('classes.time_taken');
    const third = await change(2, { change: { startMin: 1170 } });
    await undo(third.changeId);
    await expect(undo(third.changeId)).rejects.toBeRefusal('classes.undo_over');
  });
});
