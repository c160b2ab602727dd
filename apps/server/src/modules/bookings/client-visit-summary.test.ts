import { expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { useServer } from '../../testing/new-network.ts';
import { clientVisitSummary } from './client-visit-summary.ts';
import { listVisits } from './list-visits.ts';
import { ListVisits } from './schema.ts';

const server = useServer();
const mayView = { view: true, add: false, edit: false, delete: false };
const monthsAgo = (months: number) => new Date(Date.now() - months * 30 * 86_400_000);

async function regular() {
  const network = await server.newNetwork();
  const [clientId, employeeId, elsewhere] = [
    await network.build.client(),
    await network.build.employee(),
    await network.build.studio(),
  ];
  const interestId = newId();
  await network.build.insert('clients.interest', { id: interestId, name: 'Массаж', colour: 1 });
  const categoryId = newId();
  await network.build.insert('catalogue.category', { id: categoryId, name: 'Массаж', interest_id: interestId });
  const serviceId = await network.build.service({ category_id: categoryId });
  let number = 0;
  const visit = async (studioId: string, startsAt: Date) => {
    const [id, endsAt] = [newId(), new Date(startsAt.getTime() + 3_600_000)];
    number += 1;
    const times = { starts_at: startsAt, ends_at: endsAt };
    await network.build.insert('bookings.visit', {
      id,
      number,
      studio_id: studioId,
      client_id: clientId,
      state: 'completed',
      ...times,
    });
    await network.build.insert('bookings.visit_line', {
      id: newId(),
      visit_id: id,
      line_no: 1,
      service_id: serviceId,
      service_name: 'Массаж',
      employee_id: employeeId,
      price_minor: 100,
      ...times,
    });
  };
  return { network, clientId, elsewhere, interestId, visit };
}

it('[CLI-037] counts the visits that the list of the same person shows, and says when these are not all', async () => {
  const { network, clientId, elsewhere, visit } = await regular();
  await visit(network.studioId, monthsAgo(1));
  await visit(elsewhere, monthsAgo(2));
  await visit(elsewhere, monthsAgo(3));
  const actor = network.actor(newId(), { 'bookings.visit': { ...mayView, scope: 'studio' } });

  const [hers, herList] = await network.read(
    async (ctx) => [
      await clientVisitSummary(ctx, { clientId, interestMonths: 12 }),
      await listVisits(ctx, ListVisits.parse({ clientId })),
    ],
    undefined,
    { actor },
  );
  const all = await network.read((ctx) => clientVisitSummary(ctx, { clientId, interestMonths: 12 }), undefined);

  expect([hers.completed, herList.items.length, hers.isWholeNetwork]).toEqual([1, 1, false]);
  expect([all.completed, all.isWholeNetwork]).toEqual([3, true]);
});

it('[CLI-047] counts actual interests over the period asked for', async () => {
  const { network, clientId, interestId, visit } = await regular();
  await visit(network.studioId, monthsAgo(2));
  await visit(network.studioId, monthsAgo(20));
  const usedOver = async (interestMonths: number) =>
    (await network.read((ctx) => clientVisitSummary(ctx, { clientId, interestMonths }), undefined)).byInterest;

  expect(await usedOver(12)).toEqual([{ interestId, visits: 1 }]);
  expect(await usedOver(36)).toEqual([{ interestId, visits: 2 }]);
});
