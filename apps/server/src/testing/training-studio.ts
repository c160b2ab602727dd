import type { CreateSeriesInput } from '../modules/classes/schema.ts';
import { newId } from '../platform/ids.ts';
import type { TestNetwork } from './new-network.ts';

/** A hall, a trainer and a class type in a network's first studio, and a week of classes for tests. */
export async function trainingStudio(network: TestNetwork, facts: { capacity?: number } = {}) {
  const hallId = await network.build.room({ kind: 'hall', lanes: 2, capacity: 20 });
  const trainerId = await network.build.employee();
  const classTypeId = newId();
  await network.build.insert('catalogue.class_type', {
    id: classTypeId,
    name: `Hot Stretching ${classTypeId.slice(-6)}`,
  });

  const series = (more: Partial<CreateSeriesInput> = {}): CreateSeriesInput => ({
    studioId: network.studioId,
    classTypeId,
    formatId: null,
    roomId: hallId,
    trainerIds: [trainerId],
    durationMin: 60,
    capacity: facts.capacity ?? 12,
    priceMinor: 90_000,
    isFree: false,
    isOnline: false,
    joinUrl: null,
    whatToBring: null,
    note: '',
    weekdays: [0, 3],
    everyWeeks: 1,
    startMin: 1080,
    startsOn: '2027-03-01',
    endsOn: '2027-03-28',
    repeatCount: null,
    skip: [],
    ...more,
  });

  return {
    hallId,
    trainerId,
    classTypeId,
    series,
    /** A counted pass of a client, good until the end of 2027. */
    async pass(clientId: string, visitsLeft: number): Promise<string> {
      const id = newId();
      await network.build.insert('classes.counted_pass', {
        id,
        client_id: clientId,
        name: 'Йога 8',
        visits_left: visitsLeft,
        valid_until: '2027-12-31',
      });
      return id;
    },
    visitsLeft: (passId: string) =>
      network.read(
        async (ctx) =>
          (
            await ctx.db
              .selectFrom('classes.counted_pass')
              .select('visits_left')
              .where('network_id', '=', ctx.networkId)
              .where('id', '=', passId)
              .executeTakeFirstOrThrow()
          ).visits_left,
        undefined,
      ),
  };
}
