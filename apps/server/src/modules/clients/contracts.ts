import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, type ReadCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { forgetFile } from '../../platform/files/store-document.ts';
import { newId } from '../../platform/ids.ts';
import type { Action } from '../../platform/rights.ts';
import { clientNotFound, contractDates, versionConflict } from './errors.ts';
import { contractChanged } from './events.ts';
import { requireClient } from './reach.ts';
import type { SaveContract } from './schema.ts';

/** Notes a signed contract with number and dates [CLI-045]. A repeat with the same id changes nothing. */
export async function addContract(
  ctx: CommandCtx,
  input: SaveContract & { clientId: string },
): Promise<{ id: string }> {
  await requireContracts(ctx, input.clientId, 'add');
  refuseReversed(input);
  const id = input.id ?? newId();
  const added = await ctx.db
    .insertInto('clients.contract')
    .values({ network_id: ctx.networkId, id, client_id: input.clientId, ...columnsOf(input) })
    .onConflict((conflict) => conflict.columns(['network_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) announce(ctx, 'contract.add', input.clientId, id, null, columnsOf(input));
  return { id };
}

/** Changes a contract. */
export async function editContract(
  ctx: CommandCtx,
  input: SaveContract & { clientId: string; contractId: string },
): Promise<void> {
  await requireContracts(ctx, input.clientId, 'edit');
  refuseReversed(input);
  const before = await contractOf(ctx, input);
  if (input.version !== undefined && input.version !== before.version) throw versionConflict();
  const after = columnsOf(input);
  await ctx.db
    .updateTable('clients.contract')
    .set((expression) => ({ ...after, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.contractId)
    .execute();
  const { kind, number, signed_on, ends_on, note } = before;
  announce(ctx, 'contract.edit', input.clientId, input.contractId, { kind, number, signed_on, ends_on, note }, after);
}

/** Removes a contract that was noted by mistake, its file included. */
export async function removeContract(ctx: CommandCtx, input: { clientId: string; contractId: string }): Promise<void> {
  await requireContracts(ctx, input.clientId, 'delete');
  const { kind, number, signed_on, ends_on, file_id } = await contractOf(ctx, input);
  await ctx.db
    .deleteFrom('clients.contract')
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', input.contractId)
    .execute();
  if (file_id) await forgetFile(ctx, file_id);
  announce(ctx, 'contract.remove', input.clientId, input.contractId, { kind, number, signed_on, ends_on }, null);
}

/** Whether paid medical services may be given to the client on a day [CLI-045i]. Asked by bookings. */
export async function hasMedicalContract(ctx: ReadCtx, clientId: string, onDay: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('clients.contract')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', clientId)
    .where('kind', '=', 'medical')
    .where('signed_on', '<=', onDay)
    .where((or) => or.or([or('ends_on', 'is', null), or('ends_on', '>=', onDay)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Refuses unless the actor has this right over the contracts of this client. */
export async function requireContracts(ctx: CommandCtx, clientId: string, action: Action): Promise<void> {
  requireReach(ctx, 'clients.contract', action);
  await requireClient(ctx, clientId, 'view');
  await requireClient(ctx, clientId, action, 'clients.contract');
}

/** The stored contract of this client; refuses with "not found". */
export async function contractOf(ctx: CommandCtx, input: { clientId: string; contractId: string }) {
  const row = await ctx.db
    .selectFrom('clients.contract')
    .selectAll()
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', input.clientId)
    .where('id', '=', input.contractId)
    .executeTakeFirst();
  if (!row) throw clientNotFound();
  return row;
}

function columnsOf({ kind, number, signedOn, endsOn, note }: SaveContract) {
  return { kind, number, signed_on: signedOn, ends_on: endsOn, note };
}

function refuseReversed({ signedOn, endsOn }: SaveContract): void {
  if (endsOn !== null && endsOn < signedOn) throw contractDates();
}

function announce(
  ctx: CommandCtx,
  action: string,
  clientId: string,
  contractId: string,
  before: object | null,
  after: object | null,
): void {
  recordChange(ctx, { action, objectType: 'client', objectId: clientId, before, after });
  publish(ctx, contractChanged, { subjectId: clientId, data: { clientId, contractId } });
}
