import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Counters } from '../../platform/counter.ts';
import { connectCarriers, disconnectCarriers } from '../../testing/client-door.ts';
import { useServer } from '../../testing/new-network.ts';
import { trainingStudio } from '../../testing/training-studio.ts';
import { bookClass, cancelClassBooking, createClassSeries, moveClassBooking } from '../classes/public.ts';
import { cancelClasses } from '../classes/series/cancel-classes.ts';
import { changeClasses } from '../classes/series/change-classes.ts';
import { undoClassChange } from '../classes/series/undo-change.ts';

const server = useServer();
beforeAll(connectCarriers);
afterAll(disconnectCarriers);

// Classes at 18:00 Moscow, the first on 2027-03-01.
const before = new Date('2027-02-26T09:00:00Z');
const undoLastsMs = 10 * 60_000;

/** A network without quiet hours, with a series of classes and one client who has an e-mail. */
async function studio({ capacity = 12, isFree = false } = {}) {
  const network = await server.newNetwork();
  await network.http('PUT', `/api/v1/messaging/settings/${network.companyId}/rules`, {
    body: { quietFromMin: 0, quietToMin: 0, kinds: [] },
  });
  const counters = new Counters(server.pool);
  const place = await trainingStudio(network, { capacity });
  const made = await network.run(createClassSeries, place.series({ isFree }), { now: before });
  const [first = '', second = ''] = made.classes.map(({ id }) => id);
  const newClient = () => network.build.client({ first_name: 'Anna', email: `${randomUUID()}@client.example` });
  const asClient = (id: string) => ({ kind: 'client' as const, id, name: '', grants: [] });
  const book = (clientId: string, { notify = true, byHerself = false, now = before } = {}) =>
    network.run(
      bookClass,
      { classId: first, clientId, seat: null, joinWaitlist: true, attended: false, notify, source: 'desk', counters },
      byHerself ? { now, actor: asClient(clientId), channel: 'widget' } : { now },
    );
  const rows = () =>
    network.read(
      (ctx) =>
        ctx.db
          .selectFrom('messaging.message')
          .selectAll()
          .where('network_id', '=', ctx.networkId)
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      undefined,
    );
  /** `kind channel status reason` of one client's messages, in alphabetical order. */
  const log = async (clientId: string, kinds = /./) => {
    await server.deliverEvents();
    return (await rows())
      .filter(({ client_id, kind }) => client_id === clientId && kinds.test(kind))
      .map((row) => [row.kind, row.channel, row.status, row.reason].filter(Boolean).join(' '))
      .sort();
  };
  return { network, ...place, first, second, newClient, asClient, book, rows, log };
}

const changing = { scope: 'one' as const, withOwnPlans: false, skip: [], notify: true };

describe('[MSG-021] [BKG-003] what clients hear of classes', () => {
  it('a place: told when the desk says so, always when she booked herself; reminders in any case', async () => {
    const { newClient, book, log } = await studio();
    const [told, quiet, herself] = [await newClient(), await newClient(), await newClient()];
    await book(told);
    await book(quiet, { notify: false });
    await book(herself, { notify: false, byHerself: true });

    expect(await log(told)).toEqual([
      'class_booked email queued',
      'reminder_24h email queued',
      'reminder_2h sms queued',
    ]);
    expect(await log(quiet)).toEqual(['reminder_24h email queued', 'reminder_2h sms queued']);
    expect(await log(herself, /booked/)).toEqual(['class_booked email queued']);
  });

  it('moved to another class: the old words are dropped, the new ones tell the new time', async () => {
    const { network, first, second, newClient, book, rows, log } = await studio();
    const client = await newClient();
    const { booking } = await book(client);
    await log(client);
    await network.run(
      (ctx) =>
        moveClassBooking(ctx, booking?.id ?? '', {
          classId: second,
          seat: null,
          notify: true,
          counters: new Counters(server.pool),
        }),
      undefined,
      { now: before },
    );

    expect(await log(client, /booked|reminder_2h/)).toEqual([
      'class_booked email queued',
      'class_booked email skipped superseded',
      'reminder_2h sms queued',
      'reminder_2h sms skipped superseded',
    ]);
    const standing = (await rows()).find(({ kind, status }) => kind === 'class_booked' && status === 'queued');
    expect(standing?.facts).toMatchObject({ place: { classId: second } });
    expect(first).not.toBe(second);
  });

  it('given up by herself: told, and nothing reminds her any more', async () => {
    const { network, asClient, newClient, book, log } = await studio();
    const client = await newClient();
    const { booking } = await book(client);
    await log(client);
    await network.run((ctx) => cancelClassBooking(ctx, booking?.id ?? '', { by: 'client', notify: false }), undefined, {
      now: before,
      actor: asClient(client),
      channel: 'widget',
    });

    expect(await log(client, /cancelled|reminder/)).toEqual([
      'reminder_24h email skipped cancelled',
      'reminder_2h sms skipped cancelled',
      'visit_cancelled email queued',
      'visit_cancelled sms queued',
    ]);
  });

  it('a change waits until it can no longer be taken back, and is not told when it was', async () => {
    const { network, first, newClient, book, rows, log } = await studio();
    const client = await newClient();
    await book(client);
    const input = { ...changing, change: { startMin: 1140 } };
    const changed = await network.run((ctx) => changeClasses(ctx, first, input), undefined, { now: before });
    await log(client);
    const waiting = (await rows()).filter(({ kind }) => kind === 'class_changed');
    await network.run(undoClassChange, changed.changeId as string, { now: new Date(before.getTime() + 60_000) });

    expect(waiting.map(({ due_at }) => due_at.getTime() - before.getTime())).toEqual([undoLastsMs, undoLastsMs]);
    expect(waiting[0]?.facts).toMatchObject({ before: { startsAt: '2027-03-01T15:00:00.000Z' } });
    expect(await log(client, /changed|reminder_2h/)).toEqual([
      'class_changed email skipped superseded',
      'class_changed sms skipped superseded',
      'reminder_2h sms queued',
      'reminder_2h sms skipped superseded',
    ]);
  });

  it('nobody is told of a change that is none for them, or when the desk says not to', async () => {
    const { network, first, newClient, book, log } = await studio();
    const client = await newClient();
    await book(client);
    const change = (input: object) =>
      network.run((ctx) => changeClasses(ctx, first, { ...changing, ...input } as never), undefined, { now: before });
    await change({ change: { note: 'The hall key is at the desk' } });
    await change({ change: { startMin: 1140 }, notify: false });

    expect(await log(client, /changed/)).toEqual([]);
  });

  it('a cancelled class: everybody in it hears, and no reminder is left', async () => {
    const { network, first, newClient, book, log } = await studio();
    const [one, other] = [await newClient(), await newClient()];
    await book(one);
    await book(other);
    await log(one);
    await network.run((ctx) => cancelClasses(ctx, first, { scope: 'one', notify: true }), undefined, { now: before });

    for (const client of [one, other]) {
      expect(await log(client, /class_cancelled|reminder_2h/)).toEqual([
        'class_cancelled email queued',
        'class_cancelled sms queued',
        'reminder_2h sms skipped cancelled',
      ]);
    }
  });

  it('who waits and need not pay moves up, and is told; otherwise she is offered the place until an hour', async () => {
    for (const isFree of [true, false]) {
      const { network, newClient, book, rows, log } = await studio({ capacity: 1, isFree });
      const [holder, waiting] = [await newClient(), await newClient()];
      const { booking } = await book(holder);
      await book(waiting);
      await network.run(
        (ctx) => cancelClassBooking(ctx, booking?.id ?? '', { by: 'studio', notify: false }),
        undefined,
        { now: before },
      );

      const kind = isFree ? 'waitlist_moved_up' : 'waitlist_offer';
      expect(await log(waiting, /waitlist/)).toEqual([`${kind} email queued`, `${kind} sms queued`]);
      const [told] = (await rows()).filter((row) => row.kind === kind);
      const until = told?.facts as { until?: string } | undefined;
      const end = isFree ? '2027-03-01T15:00:00.000Z' : until?.until;
      expect(told?.too_late_at?.toISOString()).toBe(end);
    }
  });

  it('another network hears nothing, and a fact delivered twice is told once', async () => {
    const { network, newClient, book, log } = await studio();
    const other = await studio();
    const client = await newClient();
    await book(client);
    const once = await log(client);
    await network.run(async (ctx) => {
      await ctx.db.deleteFrom('outbox.delivery').where('network_id', '=', ctx.networkId).execute();
      const events = await ctx.db
        .selectFrom('outbox.event')
        .select(['id', 'subject_id'])
        .where('network_id', '=', ctx.networkId)
        .where('type', '=', 'classes.class_booked')
        .execute();
      for (const { id, subject_id } of events) {
        await ctx.db
          .insertInto('outbox.pending')
          .values({ network_id: ctx.networkId, event_id: id, subject_id })
          .execute();
      }
    }, undefined);

    expect(await log(client)).toEqual(once);
    expect(await other.rows()).toEqual([]);
  });
});
