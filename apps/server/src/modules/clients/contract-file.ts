import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import type { FileStorage } from '../../platform/files/storage.ts';
import {
  type CheckedDocument,
  forgetFile,
  storeDocument,
  storedDocument,
} from '../../platform/files/store-document.ts';
import { contractOf, requireContracts } from './contracts.ts';
import { clientNotFound } from './errors.ts';
import { contractChanged } from './events.ts';

interface OfContract {
  clientId: string;
  contractId: string;
}

/** Keeps the signed paper with its contract [CLI-045i]. Who may only add contracts cannot replace a paper that is there. */
export async function attachContractFile(
  ctx: CommandCtx,
  input: OfContract & { storage: FileStorage; name: string; document: CheckedDocument },
): Promise<void> {
  await requireContracts(ctx, input.clientId, 'add');
  const before = await contractOf(ctx, input);
  if (before.file_id) await requireContracts(ctx, input.clientId, 'edit');
  const { id } = await storeDocument(ctx, input.storage, input);
  await pointAt(ctx, input, id);
  if (before.file_id) await forgetFile(ctx, before.file_id);
  note(ctx, 'contract.attach_file', input, before.number);
}

/** Takes the paper away for good. */
export async function detachContractFile(ctx: CommandCtx, input: OfContract): Promise<void> {
  await requireContracts(ctx, input.clientId, 'edit');
  const before = await contractOf(ctx, input);
  if (!before.file_id) return;
  await pointAt(ctx, input, null);
  await forgetFile(ctx, before.file_id);
  note(ctx, 'contract.detach_file', input, before.number);
}

/** The paper itself. A signed contract is full of a person's data, so each reading leaves a trace. */
export async function readContractFile(
  ctx: CommandCtx,
  input: OfContract & { storage: FileStorage },
): Promise<{ bytes: Buffer; name: string; contentType: string }> {
  await requireContracts(ctx, input.clientId, 'view');
  const { file_id, number } = await contractOf(ctx, input);
  if (!file_id) throw clientNotFound();
  const file = await storedDocument(ctx, file_id);
  const bytes = await input.storage.get(file.key);
  if (!bytes) throw clientNotFound();
  recordChange(ctx, {
    action: 'contract.read_file',
    objectType: 'client',
    objectId: input.clientId,
    after: { number },
  });
  return { bytes, name: file.name, contentType: file.contentType };
}

/** Files of all contracts of a client who goes: the rows go with the contracts, these by `forgetFile`. */
export async function contractFilesOf(ctx: ReadCtx, clientId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('clients.contract')
    .select('file_id')
    .where('network_id', '=', ctx.networkId)
    .where('client_id', '=', clientId)
    .execute();
  return rows.flatMap(({ file_id }) => file_id ?? []);
}

async function pointAt(ctx: CommandCtx, { contractId }: OfContract, fileId: string | null): Promise<void> {
  await ctx.db
    .updateTable('clients.contract')
    .set((expression) => ({ file_id: fileId, version: expression('version', '+', 1) }))
    .where('network_id', '=', ctx.networkId)
    .where('id', '=', contractId)
    .execute();
}

function note(ctx: CommandCtx, action: string, { clientId, contractId }: OfContract, number: string): void {
  recordChange(ctx, { action, objectType: 'client', objectId: clientId, after: { number } });
  publish(ctx, contractChanged, { subjectId: clientId, data: { clientId, contractId } });
}
