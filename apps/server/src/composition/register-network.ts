import type pg from 'pg';
import type * as z from 'zod';
import { createAccount, createPresetPositions, openSession } from '../modules/access/public.ts';
import { createNetwork, createStudio, editNetwork } from '../modules/org/public.ts';
import { addEmployee } from '../modules/staff/public.ts';
import { newId } from '../platform/ids.ts';
import { systemActor, transact } from '../platform/transact.ts';
import { fillStudio } from './fill-studio.ts';
import type { RegisterBody, RegisteredView } from './registration-schema.ts';

export type Registration = z.output<typeof RegisterBody>;

/**
 * Registers a customer of the product [ORG-001]: network, head company, legal entity, first studio with departments and a
 * room, ready-made positions, the owner, first services and colleagues. All of it in one transaction: a registration that
 * fails leaves nothing behind. Answers the secret of the owner's session.
 */
export async function registerNetwork(
  pool: pg.Pool,
  input: Registration,
  caller: { userAgent: string; ip: string; requestId: string },
): Promise<{ token: string; registered: z.output<typeof RegisteredView> }> {
  const networkId = newId();
  // Nobody of the network exists yet; from its first session on the owner acts.
  const identity = { ...caller, networkId, actor: systemActor, channel: 'admin' as const, locale: input.locale };
  return transact(pool, identity, async (ctx) => {
    const { companyId } = await createNetwork(ctx, { ...input, franchiseMode: input.severalFranchises });
    const studio = await createStudio(ctx, { ...input.studio, companyId, departmentPresets: 'business' });
    await createPresetPositions(ctx, input.businessKind);

    const [firstName = '', ...rest] = input.ownerName.split(/\s+/);
    const { id: ownerId } = await createAccount(ctx, {
      displayName: input.ownerName,
      email: input.email,
      phone: input.phone,
      password: input.password,
      locale: input.locale,
      isOwner: true,
    });
    await addEmployee(ctx, {
      id: ownerId,
      hasAccount: true,
      firstName,
      lastName: rest.join(' '),
      email: input.email ?? null,
      phone: input.phone ?? null,
      providesServices: false,
      shownInJournal: false,
      onlineBooking: false,
      places: [{ studioId: studio.id, departmentId: null, roomId: null }],
      roles: [],
    });

    await fillStudio(ctx, { ...input, studio });
    if (input.isFinished) await editNetwork(ctx, { setupDone: true });
    const token = await openSession(ctx, { accountId: ownerId, userAgent: caller.userAgent });
    return { token, registered: { networkId, companyId, studioId: studio.id } };
  });
}
