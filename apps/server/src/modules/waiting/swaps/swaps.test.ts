import { describe, expect, it } from 'vitest';
import { Counters } from '../../../platform/counter.ts';
import { useServer } from '../../../testing/new-network.ts';
import { bookVisit, cancelVisit } from '../../bookings/public.ts';
import { joinWait } from '../join-wait.ts';
import { getWait } from '../list-waits.ts';
import { applySwap, dismissSwap, undoSwap } from './apply-swap.ts';
import { listSwaps } from './list-swaps.ts';

const server = useServer();
const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const at = (time: string) => new Date(`${day}T${time}:00+03:00`);

/** Ten, eleven and twelve o'clock are booked; who has eleven wants to come earlier. */
async function fullMorning() {
  const network = await server.newNetwork();
  const counters = new Counters(server.pool);
  const { studioId } = network;
  const specialist = await network.build.employee({}, { works: false });
  await network.build.insert('calendar.shift', {
    employee_id: specialist,
    studio_id: studioId,
    on_date: day,
    day: JSON.stringify({ work: [[600, 780]], breaks: [] }),
  });
  const service = await network.build.service({}, [specialist]);
  const book = async (time: string, wantsEarlier = false) =>
    network.run(bookVisit, {
      studioId,
      clientId: await network.build.client({ first_name: time }),
      startsAt: at(time),
      lines: [{ serviceId: service, employeeId: specialist }],
      mode: 'sequence' as const,
      notify: false,
      source: 'desk' as const,
      wantsEarlier: wantsEarlier ? { before: null, note: '' } : null,
      counters,
    });
  const [ten, eleven] = [await book('10:00'), await book('11:00', true)];
  const wait = async () =>
    (
      await network.run(joinWait, {
        clientId: await network.build.client({ first_name: 'Waiting' }),
        studioId,
        serviceIds: [service],
        employeeIds: [],
        fromDay: day,
        untilDay: day,
        weekdays: [],
        fromMin: 660,
        toMin: 720,
        note: '',
      })
    ).id;
  const free = async (visitId: string) => {
    await network.run(cancelVisit, { visitId, by: 'studio' as const, notify: false });
    await server.deliverEvents();
  };
  const swaps = async () => (await network.read(listSwaps, studioId)).items;
  const startsOf = () =>
    network.read(async (ctx) => {
      const rows = await ctx.db
        .selectFrom('bookings.visit')
        .select(['client_id', 'starts_at'])
        .where('network_id', '=', ctx.networkId)
        .where('state', '=', 'expected')
        .orderBy('starts_at')
        .execute();
      return rows.map((row) => row.starts_at);
    }, undefined);
  return { network, counters, studioId, ten, eleven, book, wait, free, swaps, startsOf };
}

describe('swaps', () => {
  it('[BKG-026i] one comes earlier, and the first of the line takes her time: both with one press, and back with one', async () => {
    const { network, counters, ten, eleven, book, wait, free, swaps, startsOf } = await fullMorning();
    await book('12:00');
    const waitId = await wait();
    await free(ten.id);

    const [swap] = await swaps();
    expect(swap).toMatchObject({
      visitId: eleven.id,
      fromAt: at('11:00'),
      toAt: at('10:00'),
      nextWaitId: waitId,
      nextClient: 'Waiting',
      nextToAt: at('11:00'),
    });
    expect(await startsOf()).toEqual([at('11:00'), at('12:00')]); // looking has moved nothing
    const swapId = swap?.id ?? '';
    await network.run(applySwap, { swapId, counters });

    expect(await startsOf()).toEqual([at('10:00'), at('11:00'), at('12:00')]);
    expect((await network.read(getWait, waitId)).wait.state).toBe('booked');
    expect(await swaps()).toEqual([]);

    await network.run(undoSwap, swapId);

    expect(await startsOf()).toEqual([at('11:00'), at('12:00')]);
    expect((await network.read(getWait, waitId)).wait).toMatchObject({ state: 'waiting', visitId: null });
    await expect(network.run(undoSwap, swapId)).rejects.toBeRefusal('waiting.undo_over');
  });

  it('of two who want to come earlier each moves up, when nobody waits', async () => {
    const { network, counters, ten, eleven, book, free, swaps, startsOf } = await fullMorning();
    const twelve = await book('12:00', true);
    await free(ten.id);

    const [swap] = await swaps();
    expect(swap).toMatchObject({
      visitId: eleven.id,
      nextVisitId: twelve.id,
      nextFromAt: at('12:00'),
      nextToAt: at('11:00'),
    });
    await network.run(applySwap, { swapId: swap?.id ?? '', counters });
    expect(await startsOf()).toEqual([at('10:00'), at('11:00')]);
    await network.run(undoSwap, swap?.id ?? '');
    expect(await startsOf()).toEqual([at('11:00'), at('12:00')]);
  });

  it('is not shown, and not done, when something of it has changed; half of it is never done', async () => {
    const { network, counters, ten, eleven, book, wait, free, swaps, startsOf } = await fullMorning();
    await book('12:00');
    await wait();
    await free(ten.id);
    const [swap] = await swaps();
    await book('10:00'); // somebody took the freed time

    await expect(network.run(applySwap, { swapId: swap?.id ?? '', counters })).rejects.toBeRefusal(
      'bookings.slot_taken',
    );
    expect(await startsOf()).toEqual([at('10:00'), at('11:00'), at('12:00')]);
    await network.run(cancelVisit, { visitId: eleven.id, by: 'studio' as const, notify: false });
    expect(await swaps()).toEqual([]);
    await expect(network.run(applySwap, { swapId: swap?.id ?? '', counters })).rejects.toBeRefusal('waiting.swap_over');
  });

  it('is put away for everybody, and closed to neighbours and to whoever may not change visits', async () => {
    const { network, studioId, counters, ten, book, wait, free, swaps } = await fullMorning();
    await book('12:00');
    await wait();
    await free(ten.id);
    const swapId = (await swaps())[0]?.id ?? '';
    const neighbour = await server.newNetwork();
    const viewOnly = network.actor(network.ownerId, {
      'bookings.visit': { view: true, add: false, edit: false, delete: false, scope: 'studio' },
    });

    await expect(neighbour.run(applySwap, { swapId, counters })).rejects.toBeRefusal('platform.not_found');
    await expect(network.run(applySwap, { swapId, counters }, { actor: viewOnly })).rejects.toBeRefusal(
      'access.forbidden',
    );
    expect((await network.http('GET', `/api/v1/wait-swaps?studioId=${studioId}`)).body.items).toHaveLength(1);
    await network.run(dismissSwap, swapId);
    expect(await swaps()).toEqual([]);
  });
});
