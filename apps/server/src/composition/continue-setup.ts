import type * as z from 'zod';
import { editNetwork, listStudios, networkView } from '../modules/org/public.ts';
import type { CommandCtx } from '../platform/context.ts';
import { fillStudio } from './fill-studio.ts';
import type { ContinueSetupBody } from './registration-schema.ts';

/** Goes on with the guided start that was left: first services and colleagues for the first studio. */
export async function continueSetup(ctx: CommandCtx, input: z.output<typeof ContinueSetupBody>): Promise<void> {
  const network = await networkView(ctx);
  const [studio] = (await listStudios(ctx, {})).items;
  if (studio) await fillStudio(ctx, { studio, businessKind: network.businessKind, ...input });
  await editNetwork(ctx, { setupDone: true });
}
