import type * as z from 'zod';
import { setPattern } from '../modules/calendar/public.ts';
import { type BusinessKind, createRoom, type StudioView } from '../modules/org/public.ts';
import { addEmployee } from '../modules/staff/public.ts';
import type { CommandCtx } from '../platform/context.ts';
import type { WeekHours } from '../platform/http/schemas.ts';
import { addFirstServices } from './first-services.ts';
import type { ContinueSetupBody } from './registration-schema.ts';
import { starterSet } from './starter-set.ts';

export interface FillStudio extends z.output<typeof ContinueSetupBody> {
  studio: z.output<typeof StudioView>;
  businessKind: BusinessKind;
}

/** The ready-made position in which a colleague of that business starts. */
const usualPosition: Record<BusinessKind, string> = {
  spa: 'massage_therapist',
  yoga: 'trainer',
  salon: 'hairdresser',
  fitness: 'trainer',
  clinic: 'doctor',
  other: 'specialist',
};

/**
 * Makes a new studio ready for its first booking: a room, colleagues who work whenever it is open, and services that all of
 * them provide. Everything can be changed later; nobody is invited yet.
 */
export async function fillStudio(
  ctx: CommandCtx,
  { studio, businessKind, services, staff }: FillStudio,
): Promise<void> {
  const network = await ctx.db
    .selectFrom('org.network')
    .select('currency')
    .where('network_id', '=', ctx.networkId)
    .executeTakeFirstOrThrow();
  const { categoryName, roomName } = starterSet(businessKind, ctx.locale, network.currency);
  if (studio.kind !== 'virtual' && studio.counts.rooms === 0) {
    await createRoom(ctx, { studioId: studio.id, kind: 'room', name: roomName });
  }

  const positionId = await usualPositionId(ctx, businessKind);
  const departmentId = await firstDepartmentId(ctx, studio.id, businessKind);
  const employeeIds: string[] = [];
  for (const { name, jobTitle } of staff) {
    const [firstName = name, ...rest] = name.split(/\s+/);
    const employee = await addEmployee(ctx, {
      firstName,
      lastName: rest.join(' '),
      jobTitle,
      places: [{ studioId: studio.id, departmentId, roomId: null }],
      roles: positionId ? [{ positionId, gradeId: null, studioIds: [studio.id], regionIds: [], companyIds: [] }] : [],
    });
    employeeIds.push(employee.id);
  }
  if (employeeIds.length > 0) await workWhenOpen(ctx, studio, employeeIds);
  if (services.length > 0) await addFirstServices(ctx, { categoryName, services, employeeIds });
}

/** Everybody works the hours of the studio until somebody plans otherwise. */
async function workWhenOpen(
  ctx: CommandCtx,
  studio: z.output<typeof StudioView>,
  employeeIds: string[],
): Promise<void> {
  const today = localToday(ctx.now, studio.timeZone);
  const hours = studio.weekHours as WeekHours;
  if (hours.every((day) => day.length === 0)) return;
  await setPattern(ctx, {
    studioId: studio.id,
    employeeIds,
    startsOn: today,
    anchorOn: mondayOf(today),
    cycle: hours.map((day) => ({ work: day.map(([start, end]) => [start, end] as const), breaks: [] })),
  });
}

function localToday(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

async function usualPositionId(ctx: CommandCtx, businessKind: BusinessKind): Promise<string | undefined> {
  const rows = await ctx.db
    .selectFrom('access.position')
    .select(['id', 'preset'])
    .where('network_id', '=', ctx.networkId)
    .where('preset', 'in', [usualPosition[businessKind], 'specialist'])
    .where('archived_at', 'is', null)
    .execute();
  return (rows.find(({ preset }) => preset === usualPosition[businessKind]) ?? rows[0])?.id;
}

/** The department in which the usual specialist of the business works. */
async function firstDepartmentId(
  ctx: CommandCtx,
  studioId: string,
  businessKind: BusinessKind,
): Promise<string | null> {
  const rows = await ctx.db
    .selectFrom('org.department')
    .select(['id', 'preset'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('archived_at', 'is', null)
    .orderBy('sort_order')
    .execute();
  const wanted = businessKind === 'spa' ? rows.find(({ preset }) => preset === 'massage') : undefined;
  return (wanted ?? rows[0])?.id ?? null;
}
