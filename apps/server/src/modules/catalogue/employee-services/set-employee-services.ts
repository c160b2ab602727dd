import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { employeeInReach } from '../../staff/public.ts';
import { passOn } from '../appointment-services/inherit.ts';
import { employeeServicesChanged } from '../events.ts';
import { asRefusal } from '../records.ts';
import { employeeServicesView } from './list-employee-services.ts';
import type { EmployeeServicesBody, EmployeeServicesView } from './schema.ts';

export interface SetEmployeeServices extends z.output<typeof EmployeeServicesBody> {
  employeeId: string;
}

/** Decides what an employee provides, at which own price and length [CAT-015]. Visits already booked stay with her. */
export async function setEmployeeServices(
  ctx: CommandCtx,
  { employeeId, services }: SetEmployeeServices,
): Promise<z.output<typeof EmployeeServicesView>> {
  const { studioIds } = await employeeInReach(ctx, 'edit', employeeId);
  // Archived services keep their specialists for the history, sub-services may take theirs over: neither is shown here, so
  // neither is taken away.
  const { rows: before } = await sql<{ serviceId: string; priceMinor: number | null; durationMin: number | null }>`
    delete from catalogue.service_staff own using catalogue.service s
    where own.network_id = ${ctx.networkId} and own.employee_id = ${employeeId}
      and s.network_id = own.network_id and s.id = own.service_id and s.state <> 'archived'
      and not 'staff' = any (s.inherits)
    returning own.service_id as "serviceId", own.price_minor as "priceMinor", own.duration_min as "durationMin"`.execute(
    ctx.db,
  );
  const heirs = await followers(
    ctx,
    services.map((one) => one.serviceId),
  );
  const after = [...new Map(services.map((one) => [one.serviceId, one])).values()].filter(
    (one) => !heirs.has(one.serviceId),
  );
  if (after.length > 0) {
    await ctx.db
      .insertInto('catalogue.service_staff')
      .values(
        after.map(({ serviceId, priceMinor, durationMin }) => ({
          network_id: ctx.networkId,
          service_id: serviceId,
          employee_id: employeeId,
          price_minor: priceMinor,
          duration_min: durationMin,
        })),
      )
      .onConflict((conflict) => conflict.columns(['network_id', 'service_id', 'employee_id']).doNothing())
      .execute()
      .catch(asRefusal(''));
  }
  await passOn(
    ctx,
    [...before, ...after].map((one) => one.serviceId),
  );
  recordChange(ctx, {
    action: 'employee.services',
    objectType: 'employee',
    objectId: employeeId,
    studioId: studioIds[0] ?? null,
    before: { services: before },
    after: { services: after },
  });
  publish(ctx, employeeServicesChanged, {
    subjectId: employeeId,
    studioId: studioIds[0] ?? null,
    data: { employeeId, serviceIds: after.map(({ serviceId }) => serviceId) },
  });
  return employeeServicesView(ctx, employeeId);
}

/** Sub-services that take their specialists over: who serves them is decided with their service. */
async function followers(ctx: CommandCtx, serviceIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from catalogue.service where network_id = ${ctx.networkId} and id = any (${[...serviceIds]}::uuid[])
      and 'staff' = any (inherits)`.execute(ctx.db);
  return new Set(rows.map(({ id }) => id));
}
