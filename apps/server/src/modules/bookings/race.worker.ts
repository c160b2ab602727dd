/** One of several processes that all want the same slot: started by the race test, answers with what became of its attempts. */
import { Counters } from '../../platform/counter.ts';
import { openPool } from '../../platform/db/database.ts';
import { Refusal } from '../../platform/refusal.ts';
import { systemActor, transact } from '../../platform/transact.ts';
import { bookVisit } from './book-visit.ts';

export interface Race {
  url: string;
  networkId: string;
  studioId: string;
  serviceId: string;
  employeeIds: string[];
  startsAt: string;
  attempts: number;
  connections: number;
}

export interface RaceOutcome {
  won: string[];
  refused: number;
  withAlternatives: number;
  failed: string[];
}

async function race(task: Race): Promise<RaceOutcome> {
  const pool = openPool(task.url, task.connections);
  const counters = new Counters(pool);
  const outcome: RaceOutcome = { won: [], refused: 0, withAlternatives: 0, failed: [] };
  await Promise.all(
    Array.from({ length: task.attempts }, async (_, attempt) => {
      const employeeId = task.employeeIds[attempt % task.employeeIds.length];
      try {
        const visit = await transact(
          pool,
          { networkId: task.networkId, actor: systemActor, channel: 'system' },
          (ctx) =>
            bookVisit(ctx, {
              studioId: task.studioId,
              startsAt: new Date(task.startsAt),
              lines: [{ serviceId: task.serviceId, employeeId }],
              mode: 'sequence',
              notify: false,
              source: 'desk',
              counters,
            }),
        );
        outcome.won.push(visit.id);
      } catch (error) {
        if (error instanceof Refusal && error.code === 'bookings.slot_taken') {
          outcome.refused += 1;
          if ((error.details.alternatives as unknown[]).length === 3) outcome.withAlternatives += 1;
        } else outcome.failed.push(String(error));
      }
    }),
  );
  await pool.end();
  return outcome;
}

process.on('message', (task: Race) => {
  void race(task).then((outcome) => process.send?.({ outcome }, () => process.exit(0)));
});
