import { fork } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import type { Race, RaceOutcome } from './race.worker.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const startsAt = new Date(`${day}T10:00:00+03:00`).toISOString();

/** Several processes at once, each with many connections. */
async function raceIn(processes: number, task: Omit<Race, 'url'>): Promise<RaceOutcome[]> {
  return Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<RaceOutcome>((resolve, reject) => {
          const worker = fork(new URL('./race.worker.ts', import.meta.url), [], { execArgv: ['--import', 'tsx'] });
          worker.on('message', (told) => {
            if (typeof told === 'object' && told !== null && 'outcome' in told) resolve(told.outcome as RaceOutcome);
          });
          worker.once('error', reject);
          worker.once('exit', (code) => code !== 0 && reject(new Error(`The racer ended with ${code}.`)));
          worker.send({ url: server.database.appUrl, ...task } satisfies Race);
        }),
    ),
  );
}

const sum = (outcomes: RaceOutcome[], what: 'refused' | 'withAlternatives') =>
  outcomes.reduce((total, outcome) => total + outcome[what], 0);

async function rowsOf(network: TestNetwork) {
  return network.read(async (ctx) => {
    const count = async (table: 'bookings.visit' | 'bookings.visit_line' | 'calendar.reservation' | 'outbox.event') =>
      Number(
        (
          await ctx.db
            .selectFrom(table)
            .select((row) => row.fn.countAll().as('rows'))
            .where('network_id', '=', ctx.networkId)
            .executeTakeFirstOrThrow()
        ).rows,
      );
    return {
      visits: await count('bookings.visit'),
      lines: await count('bookings.visit_line'),
      reservations: await count('calendar.reservation'),
      events: await count('outbox.event'),
    };
  }, undefined);
}

describe('a race for one slot', () => {
  it('[SCH-010] of 1,000 attempts over 64 connections of two processes one wins, and nothing half-written remains', async () => {
    const network = await server.newNetwork();
    const specialist = await network.build.employee();
    const service = await network.build.service({}, [specialist]);
    const { networkId, studioId } = network;

    const outcomes = await raceIn(2, {
      networkId,
      studioId,
      serviceId: service,
      employeeIds: [specialist],
      startsAt,
      attempts: 500,
      connections: 32,
    });

    expect(outcomes.flatMap((outcome) => outcome.failed)).toEqual([]);
    expect(outcomes.flatMap((outcome) => outcome.won)).toHaveLength(1);
    expect([sum(outcomes, 'refused'), sum(outcomes, 'withAlternatives')]).toEqual([999, 999]);
    expect(await rowsOf(network)).toEqual({ visits: 1, lines: 1, reservations: 1, events: 1 });
  }, 120_000);

  it('[EQP-003] many specialists race for one apparatus of two places without a deadlock', async () => {
    const network = await server.newNetwork();
    const employeeIds = await Promise.all(Array.from({ length: 8 }, () => network.build.employee()));
    const service = await network.build.service({ needs_room: true }, employeeIds);
    for (let n = 0; n < 8; n += 1) await network.build.room();
    await network.build.equipment('laser', { quantity: 2 });
    await network.build.insert('catalogue.service_equipment', {
      id: newId(),
      service_id: service,
      equipment_kind: 'laser',
    });
    const { networkId, studioId } = network;

    const outcomes = await raceIn(2, {
      networkId,
      studioId,
      serviceId: service,
      employeeIds,
      startsAt,
      attempts: 60,
      connections: 20,
    });

    expect(outcomes.flatMap((outcome) => outcome.failed)).toEqual([]);
    expect(outcomes.flatMap((outcome) => outcome.won)).toHaveLength(2);
    expect(await rowsOf(network)).toMatchObject({ visits: 2, lines: 2, reservations: 6 });
  }, 120_000);

  it('one Idempotency-Key sent many times at once books once and always answers the same visit', async () => {
    const network = await server.newNetwork();
    const specialist = await network.build.employee();
    const service = await network.build.service({}, [specialist]);
    const key = newId();
    const attempt = () =>
      network.http('POST', '/api/v1/visits', {
        body: { studioId: network.studioId, startsAt, lines: [{ serviceId: service, employeeId: specialist }] },
        headers: { 'idempotency-key': key },
      });
    await network.http('GET', '/api/v1/visits'); // signs the owner in

    const answers = await Promise.all(Array.from({ length: 50 }, attempt));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await rowsOf(network)).toMatchObject({ visits: 1, reservations: 1, events: 1 });
  });
});
