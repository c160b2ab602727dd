import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { brokeConstraint } from '../../platform/refusal.ts';
import { type ClientRecord, clientRecord } from './client-record.ts';
import {
  cardTaken,
  clientNotFound,
  isAnonymised,
  lockNeedsSpecialist,
  unknownReference,
  versionConflict,
} from './errors.ts';
import { clientChanged, clientStatusChanged } from './events.ts';
import { clientStatus, dayOf } from './model.ts';
import { readPhone } from './phone.ts';
import { mayWithClient, requireClient } from './reach.ts';
import type { EditClient } from './schema.ts';

/** Column of each field that is stored as it comes. */
const columns = {
  lastName: 'last_name',
  firstName: 'first_name',
  patronymic: 'patronymic',
  phone2: 'phone2',
  email: 'email',
  loyaltyCard: 'loyalty_card',
  bornOn: 'born_on',
  sex: 'sex',
  photoFileId: 'photo_file_id',
  comment: 'comment',
  features: 'features',
  notificationsConsent: 'notifications_consent',
  marketingConsent: 'marketing_consent',
  categoryId: 'category_id',
  tags: 'tags',
  isGuest: 'is_guest',
  needsAttention: 'needs_attention',
  isStaff: 'is_staff',
  bonusPercent: 'bonus_percent',
  specialistLock: 'specialist_lock',
  lockedEmployeeId: 'locked_employee_id',
  homeStudioId: 'home_studio_id',
  source: 'source',
} as const satisfies Partial<Record<keyof EditClient, keyof ClientRecord>>;

type Field = keyof typeof columns;

/** Changes what was sent and nothing else; the phone that identifies the client has its own way (`changePhone`). */
export async function editClient(ctx: CommandCtx, input: EditClient & { clientId: string }): Promise<void> {
  await requireClient(ctx, input.clientId, 'edit');
  const before = await clientRecord(ctx, input.clientId);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  if (before.anonymised_at) throw isAnonymised();
  if (input.phone2 !== undefined || input.email !== undefined) await requireContacts(ctx, input.clientId);
  if (input.homeStudioId) requireStudio(ctx, input.homeStudioId);

  const change: EditClient = {
    ...input,
    ...(input.phone2 ? { phone2: await readPhone(ctx, input.phone2, '/phone2') } : {}),
    ...(input.tags ? { tags: [...new Set(input.tags)] } : {}),
    ...(input.features ? { features: withoutEmpty(input.features) } : {}),
    // An open lock holds nobody.
    ...(input.specialistLock === 'open' ? { lockedEmployeeId: null } : {}),
  };
  const fields = (Object.keys(columns) as Field[]).filter((field) => change[field] !== undefined);
  const set = Object.fromEntries(fields.map((field) => [columns[field], stored(change[field])]));
  const after = {
    ...before,
    ...Object.fromEntries(fields.map((field) => [columns[field], change[field]])),
  } as ClientRecord;
  if (after.specialist_lock === 'closed' && !after.locked_employee_id) throw lockNeedsSpecialist();
  const changed = fields.filter((field) => !sameValue(before[columns[field]], after[columns[field]]));
  if (changed.length === 0) return;

  await ctx.db
    .updateTable('clients.client')
    .set((expression) => ({ ...set, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.clientId)
    .where('version', '=', before.version)
    .returning('id')
    .executeTakeFirst()
    .then((row) => {
      if (!row) throw versionConflict();
    }, refuseBroken);

  const pick = (record: ClientRecord) => Object.fromEntries(changed.map((field) => [field, record[columns[field]]]));
  recordChange(ctx, {
    action: 'client.edit',
    objectType: 'client',
    objectId: input.clientId,
    studioId: after.home_studio_id,
    before: pick(before),
    after: pick(after),
  });
  publish(ctx, clientChanged, {
    subjectId: input.clientId,
    studioId: after.home_studio_id,
    data: { clientId: input.clientId, fields: changed },
  });
  announceStatus(ctx, before, after);
}

/** Tells when a change made the status another one [CLI-040i]. */
export function announceStatus(ctx: CommandCtx, before: ClientRecord, after: ClientRecord): void {
  const [from, to] = [clientStatus(before, dayOf(ctx.now)), clientStatus(after, dayOf(ctx.now))];
  if (from === to) return;
  publish(ctx, clientStatusChanged, {
    subjectId: before.id,
    studioId: after.home_studio_id,
    data: { clientId: before.id, from, to },
  });
}

/** Whoever sees only a masked number would save the mask. */
async function requireContacts(ctx: CommandCtx, clientId: string): Promise<void> {
  requireReach(ctx, 'clients.contact', 'view');
  if (!(await mayWithClient(ctx, clientId, 'clients.contact', 'view'))) throw clientNotFound();
}

function requireStudio(ctx: CommandCtx, studioId: string): void {
  const reach = requireReach(ctx, 'clients.client', 'edit');
  if (!reach.everywhere && !reach.studioIds.includes(studioId)) throw unknownReference();
}

function withoutEmpty(features: NonNullable<EditClient['features']>) {
  return Object.fromEntries(Object.entries(features).filter(([, text]) => text));
}

function stored(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'number') return Number(a) === b;
  return JSON.stringify(a) === JSON.stringify(b);
}

function refuseBroken(error: unknown): never {
  if (brokeConstraint(error, 'client_card_unique')) throw cardTaken({});
  for (const column of ['category_id', 'photo_file_id', 'locked_employee_id', 'home_studio_id']) {
    if (brokeConstraint(error, `client_network_id_${column}_fkey`)) throw unknownReference();
  }
  throw error;
}
