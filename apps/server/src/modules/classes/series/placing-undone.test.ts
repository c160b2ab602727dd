import { describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { useServer } from '../../../testing/new-network.ts';
import { trainingStudio } from '../../../testing/training-studio.ts';
import { bookClass } from '../booking/book-class.ts';
import { listClasses } from '../timetable/list-classes.ts';
import { copyClasses } from './copy-classes.ts';
import { createClassSeries } from './create-series.ts';
import { getClassSeries } from './read-series.ts';
import { undoClassChange } from './undo-change.ts';

const server = useServer();
const now = new Date('2027-02-26T09:00:00Z');

async function placed() {
  const network = await server.newNetwork();
  const place = await trainingStudio(network);
  const made = await network.run(createClassSeries, place.series(), { now });
  const march = () =>
    network.read(listClasses, { studioIds: [network.studioId], from: '2027-03-01', to: '2027-04-30' });
  const undo = (changeId: string | null, when = now) => network.run(undoClassChange, changeId as string, { now: when });
  return { network, ...place, made, march, undo };
}

describe('taking back what was put into the timetable', () => {
  it('[SCH-001i] a series goes with its classes, and its trainer and hall are free for another at once', async () => {
    const { network, made, march, undo, series } = await placed();

    const { classIds } = await undo(made.changeId);

    expect(classIds).toHaveLength(8);
    expect((await march()).classes).toEqual([]);
    await expect(network.read(getClassSeries, made.seriesId as string, { now })).rejects.toBeRefusal(
      'platform.not_found',
    );
    expect((await network.run(createClassSeries, series(), { now })).classes).toHaveLength(8);
    expect(await network.events()).toEqual([
      'classes.classes_created',
      'classes.classes_withdrawn',
      'classes.classes_created',
    ]);
  });

  it('[SCH-004i] a copied week goes alone; what it was copied from stays', async () => {
    const { network, march, undo } = await placed();
    const copy = await network.run(
      copyClasses,
      { studioId: network.studioId, from: '2027-03-01', to: '2027-03-07', targets: ['2027-04-05'], skip: [] },
      { now },
    );
    expect((await march()).classes).toHaveLength(10);

    await undo(copy.changeId);

    expect((await march()).classes).toHaveLength(8);
  });

  it('[SCH-001i] is over after ten minutes, after the first booking, and a second time', async () => {
    const { network, made, undo } = await placed();
    const counters = new Counters(server.pool);
    await expect(undo(made.changeId, new Date('2027-02-26T09:10:01Z'))).rejects.toBeRefusal('classes.undo_over');

    const clientId = await network.build.client();
    await network.run(
      bookClass,
      {
        classId: made.classes[0]?.id as string,
        clientId,
        seat: null,
        joinWaitlist: false,
        attended: false,
        notify: false,
        source: 'desk',
        counters,
      },
      { now },
    );

    await expect(undo(made.changeId)).rejects.toBeRefusal('classes.changed_since');
  });

  it('[SCH-001i] a series tells its classes still to come in order, with how many are booked', async () => {
    const { network, made } = await placed();

    const { classes, classesLeft } = await network.read(getClassSeries, made.seriesId as string, {
      now: new Date('2027-03-05T09:00:00Z'),
    });

    expect(classesLeft).toBe(6);
    expect(classes[0]).toMatchObject({ startsAt: new Date('2027-03-08T15:00:00Z'), bookings: 0, hasOwnPlan: false });
  });
});

describe('the timetable as a sheet', () => {
  it('[SCH-009] tells each class in the clock of its studio, by the filters of the screen', async () => {
    const { network, classTypeId } = await placed();
    const week = `studioIds=${network.studioId}&from=2027-03-01&to=2027-03-07&classTypeId=${classTypeId}`;

    const sheet = await network.http('GET', `/api/v1/classes/export?${week}`);
    const worksheet = await network.http('GET', `/api/v1/classes/export?format=xlsx&withFreePlaces=true&${week}`);

    expect(sheet.status).toBe(200);
    const lines = String(sheet.body).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('2027-03-01');
    expect(lines[1]).toContain('18:00');
    expect(String(worksheet.body).slice(0, 2)).toBe('PK');
  });
});
