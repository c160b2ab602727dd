import { describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.ts';
import { useServer } from '../../../testing/new-network.ts';
import { createRoom } from '../rooms/create-room.ts';
import { readRoom } from '../rooms/list-rooms.ts';
import { planFaults } from './check-plan.ts';
import { listSeatMaps } from './list-seat-maps.ts';
import { publishSeatMap } from './publish-seat-map.ts';
import { discardSeatMapDraft, saveSeatMapDraft } from './save-draft.ts';

const server = useServer();
const size = { widthCm: 960, heightCm: 820 };

function seat(number: number | undefined, xCm: number, yCm = 100) {
  return { id: newId(), kind: 'seat' as const, number, xCm, yCm, widthCm: 60, heightCm: 60 };
}

async function newHall() {
  const network = await server.newNetwork();
  const hall = await network.run(createRoom, { studioId: network.studioId, kind: 'hall', name: 'Hall 1' });
  return { network, roomId: hall.id };
}

describe('a seat map', () => {
  it('[ORG-019i] is drawn as a draft and published as a version that is kept', async () => {
    const { network, roomId } = await newHall();
    await network.run(saveSeatMapDraft, { roomId, ...size, items: [seat(1, 100)] });
    await network.run(publishSeatMap, roomId);
    await network.run(saveSeatMapDraft, { roomId, ...size, items: [seat(1, 100), seat(2, 200)] });

    const room = await network.read(readRoom, roomId);
    expect(room).toMatchObject({ seatMap: { versionNo: 1, seats: 1 }, hasDraftSeatMap: true });
    await network.run(publishSeatMap, roomId);

    const { items } = await network.read(listSeatMaps, roomId);
    expect(items.map(({ versionNo, state, seats }) => [versionNo, state, seats])).toEqual([
      [2, 'published', 2],
      [1, 'archived', 1],
    ]);
  });

  it('[ORG-019i] keeps an unfinished draft, tells its faults and refuses to publish it', async () => {
    const { network, roomId } = await newHall();

    const draft = await network.run(saveSeatMapDraft, { roomId, ...size, items: [seat(1, 100), seat(1, 130)] });

    expect(draft.faults.map(({ problem }) => problem)).toEqual(['number_repeated', 'overlap']);
    await expect(network.run(publishSeatMap, roomId)).rejects.toBeRefusal('org.seat_map_wrong');
  });

  it.each([
    ['no seats', [], ['no_seats']],
    ['a seat without a number', [seat(undefined, 100)], ['number_missing']],
    ['a seat outside the room', [seat(1, 930)], ['outside']],
    [
      'a label upon a seat, which is allowed',
      [seat(1, 100), { ...seat(undefined, 100), kind: 'label' as const, text: 'Window' }],
      [],
    ],
    ['seats that touch', [seat(1, 100), seat(2, 160)], []],
    ['a seat upon the trainer', [seat(1, 100), { ...seat(undefined, 120), kind: 'trainer' as const }], ['overlap']],
  ])('[ORG-019i] judges %s', (_case, items, faults) => {
    expect(planFaults({ ...size, items }).map(({ problem }) => problem)).toEqual(faults);
  });

  it('does not overwrite a newer draft of somebody else, and can be thrown away', async () => {
    const { network, roomId } = await newHall();
    const first = await network.run(saveSeatMapDraft, { roomId, ...size, items: [] });
    const later = { now: new Date(Date.now() + 60_000) };
    await network.run(saveSeatMapDraft, { roomId, ...size, items: [seat(1, 100)], seenAt: first.updatedAt }, later);

    await expect(
      network.run(saveSeatMapDraft, { roomId, ...size, items: [], seenAt: first.updatedAt }),
    ).rejects.toBeRefusal('platform.version_conflict');
    await network.run(discardSeatMapDraft, roomId);
    expect((await network.read(listSeatMaps, roomId)).items).toEqual([]);
    await expect(network.run(publishSeatMap, roomId)).rejects.toBeRefusal('org.no_draft');
  });

  it('has one draft however many start to draw at once', async () => {
    const { network, roomId } = await newHall();

    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((number) => network.run(saveSeatMapDraft, { roomId, ...size, items: [seat(number, 100)] })),
    );

    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'platform.version_conflict' });
    }
    expect((await network.read(listSeatMaps, roomId)).items).toHaveLength(1);
  });

  it('is read and written over HTTP', async () => {
    const { network, roomId } = await newHall();
    const saved = await network.http('PUT', `/api/v1/rooms/${roomId}/seat-maps/draft`, {
      body: { ...size, items: [seat(1, 100)] },
    });
    const published = await network.http('POST', `/api/v1/rooms/${roomId}/seat-maps/draft/publication`);

    expect([saved.status, published.status]).toEqual([200, 200]);
    expect(published.body).toMatchObject({ state: 'published', seats: 1, faults: [] });
  });
});
