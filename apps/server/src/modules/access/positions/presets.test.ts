import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../platform/rights.ts';
import { useServer } from '../../../testing/new-network.ts';
import { grantAt, studioPlaces } from '../accounts/grants.ts';
import { effectiveRights } from '../effective-rights.ts';
import { createPresetPositions } from './create-preset-positions.ts';
import type { PresetCode } from './presets.ts';

const server = useServer();

/** What a person of this ready-made position and grade may do in the first studio. */
async function abilities(preset: PresetCode, level?: number) {
  const network = await server.newNetwork();
  const created = await network.run((ctx) => createPresetPositions(ctx, 'spa'), undefined);
  const studios = await network.read(studioPlaces, undefined);
  const rows = await network.read(
    (ctx) =>
      ctx.db
        .selectFrom('access.position as p')
        .leftJoin('access.grade as g', (join) =>
          join.onRef('g.position_id', '=', 'p.id').on('g.level', '=', level ?? -1),
        )
        .select(['p.rights', 'g.rights as gradeRights', 'p.is_free_seat'])
        .where('p.network_id', '=', ctx.networkId)
        .where('p.id', '=', created[preset]?.positionId ?? '')
        .execute(),
    undefined,
  );
  const rights = effectiveRights(rows[0]?.rights as never, (rows[0]?.gradeRights ?? {}) as never);
  const grant = grantAt(rights, { studioIds: [network.studioId], regionIds: [], companyIds: [] }, studios);
  return {
    isFreeSeat: rows[0]?.is_free_seat,
    rights,
    may: (resource: string, action: 'view' | 'add' | 'edit' | 'delete') =>
      reachOf([grant], resource, action) !== undefined,
  };
}

describe('the ready-made positions', () => {
  it('[ACC-009] let a sales manager of grade 1 only look at clients and transactions', async () => {
    const { may } = await abilities('sales_manager', 1);

    expect(may('clients.client', 'view')).toBe(true);
    expect(may('bookings.visit', 'view')).toBe(true);
    expect(may('clients.client', 'add')).toBe(false);
    expect(may('bookings.visit', 'add')).toBe(false);
  });

  it('[ACC-009] let grade 2 add clients and create transactions', async () => {
    const { may } = await abilities('sales_manager', 2);

    expect([may('clients.client', 'add'), may('bookings.visit', 'add')]).toEqual([true, true]);
    expect([may('clients.client', 'edit'), may('clients.client', 'delete')]).toEqual([false, false]);
  });

  it('[ACC-009] give grade 3 the whole of the client base', async () => {
    const { may } = await abilities('sales_manager', 3);

    for (const action of ['view', 'add', 'edit', 'delete'] as const) {
      expect(may('clients.client', action), action).toBe(true);
      expect(may('bookings.visit', action), action).toBe(true);
    }
  });

  it('[ACC-010i] give an administrator the desk, then catalogue and schedule, then rights and settings', async () => {
    const [one, two, three] = [
      await abilities('administrator', 1),
      await abilities('administrator', 2),
      await abilities('administrator', 3),
    ];

    for (const grade of [one, two, three]) {
      expect(grade.may('bookings.visit', 'add')).toBe(true);
      expect(grade.may('clients.client', 'edit')).toBe(true);
    }
    expect([one, two, three].map(({ may }) => may('catalogue.service', 'edit'))).toEqual([false, true, true]);
    expect([one, two, three].map(({ may }) => may('calendar.schedule', 'edit'))).toEqual([false, true, true]);
    expect([one, two, three].map(({ may }) => may('access.position', 'edit'))).toEqual([false, false, true]);
    expect([one, two, three].map(({ may }) => may('org.settings', 'edit'))).toEqual([false, false, true]);
    expect([one, two, three].map(({ may }) => may('clients.client', 'delete'))).toEqual([false, false, true]);
  });

  it('[ACC-011] keep the manager of a studio to that studio', async () => {
    const { rights } = await abilities('manager');

    expect(rights['bookings.visit']?.scope).toBe('studio');
    expect(rights['staff.employee']?.scope).toBe('studio');
  });

  it('[ACC-012] let a regional head see all points of the region', async () => {
    const { rights, may } = await abilities('regional_head');

    expect(rights['bookings.visit']).toMatchObject({ view: true, scope: 'region' });
    expect(may('staff.employee', 'view')).toBe(true);
  });

  it('[ACC-016] let a free seat look at its own visits and nothing else', async () => {
    const { rights, isFreeSeat } = await abilities('view_only');

    expect(isFreeSeat).toBe(true);
    expect(rights).toEqual({ 'bookings.visit': { view: true, add: false, edit: false, delete: false, scope: 'own' } });
  });
});
