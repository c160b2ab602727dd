import type * as z from 'zod';
import { recordChange } from '../../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import type { WeekHours } from '../../../platform/http/schemas.ts';
import { roomHoursOutside } from '../errors.ts';
import { studioChanged } from '../events.ts';
import { tidyWeek, weekWithin } from '../hours.ts';
import { requireCompanyWithin, requireWithin } from '../reach.ts';
import { viewOf, writeEdit } from '../records.ts';
import { findStudio } from './find-studio.ts';
import { studioView } from './list-studios.ts';
import type { EditStudioBody, StudioView } from './schema.ts';
import { setStudioPhotos } from './set-studio-photos.ts';
import { asRefusal, checkLegalEntity, requireActiveCompany } from './studio-rules.ts';

export interface EditStudio extends z.output<typeof EditStudioBody> {
  studioId: string;
}

/** Changes a studio, archives it or takes it back. Visits that are already booked stay. */
export async function editStudio(
  ctx: CommandCtx,
  { studioId, photoIds, ...input }: EditStudio,
): Promise<z.output<typeof StudioView>> {
  const before = await findStudio(ctx, studioId, 'org.studio', 'edit');
  if (input.isArchived !== undefined) requireWithin(requireReach(ctx, 'org.studio', 'delete'), studioId);
  const fields = { ...input, weekHours: input.weekHours && tidyWeek(input.weekHours) };
  await checkCompany(ctx, before.company_id, fields);
  if (fields.weekHours) await requireRoomsWithin(ctx, studioId, fields.weekHours);

  const after = await writeEdit(ctx, 'org.studio', before, fields).catch(asRefusal(input.name ?? before.name));
  if (photoIds) await setStudioPhotos(ctx, studioId, photoIds);

  recordChange(ctx, {
    action: 'studio.edit',
    objectType: 'studio',
    objectId: studioId,
    studioId,
    before: viewOf(before),
    after: { ...viewOf(after), photoIds },
  });
  publish(ctx, studioChanged, {
    subjectId: studioId,
    studioId,
    data: { name: after.name, companyId: after.company_id, isArchived: after.archived_at !== null },
  });
  return studioView(ctx, studioId);
}

/** A studio that moves to another company takes that company's first legal entity unless one is named. */
async function checkCompany(
  ctx: CommandCtx,
  formerCompanyId: string,
  fields: { companyId?: string; legalEntityId?: string | null },
): Promise<void> {
  const companyId = fields.companyId ?? formerCompanyId;
  if (companyId !== formerCompanyId) {
    await requireCompanyWithin(ctx, requireReach(ctx, 'org.studio', 'add'), companyId);
    await requireActiveCompany(ctx, companyId);
    fields.legalEntityId ??= null;
  }
  await checkLegalEntity(ctx, fields.legalEntityId ?? null, companyId);
}

/** Shorter studio hours may not leave a hall's own hours outside [ORG-018i]. */
async function requireRoomsWithin(ctx: CommandCtx, studioId: string, hours: WeekHours): Promise<void> {
  const rooms = await ctx.db
    .selectFrom('org.room')
    .select(['name', 'week_hours'])
    .where('network_id', '=', ctx.networkId)
    .where('studio_id', '=', studioId)
    .where('archived_at', 'is', null)
    .where('week_hours', 'is not', null)
    .execute();
  const names = rooms
    .filter((room) => !weekWithin(room.week_hours as unknown as WeekHours, hours))
    .map((room) => room.name);
  if (names.length > 0) throw roomHoursOutside({ names, rooms: names.join(', ') });
}
