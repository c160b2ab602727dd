import { sql } from 'kysely';
import type * as z from 'zod';
import type { CommandCtx } from '../../../platform/context.ts';
import { publish } from '../../../platform/events.ts';
import { serviceChanged } from '../events.ts';
import { writeEdit } from '../records.ts';
import { checkService } from './check-service.ts';
import { serviceView } from './read-service.ts';
import { saveParts } from './save-parts.ts';
import type { InheritedPart, ServiceView } from './schema.ts';

type Service = z.output<typeof ServiceView>;

/** What a sub-service takes over with each part, as a whole. */
const fieldsOf = {
  time: [
    'stepMin',
    'durationMin',
    'bufferBeforeMin',
    'bufferAfterMin',
    'processingFromMin',
    'processingLenMin',
    'workFromMin',
    'workToMin',
    'minHours',
  ],
  price: ['priceMinor', 'prices'],
  staff: ['staff', 'assistantsNeeded'],
  places: ['studioIds', 'roomIds', 'needsRoom', 'maxPeople'],
  equipment: ['equipment'],
} as const satisfies Record<InheritedPart, readonly (keyof Service)[]>;

const everyPart = Object.keys(fieldsOf) as InheritedPart[];

/**
 * What a sub-service inherits after a change: what the caller says, otherwise the parts of before, as far as none of their
 * fields was given. A new one begins with all of them: what is not set is the service's [CAT-014i].
 */
export function inheritedAfter(
  input: Partial<Record<keyof Service, unknown>> & { inherits?: readonly InheritedPart[] | undefined },
  before: readonly InheritedPart[] = everyPart,
): InheritedPart[] {
  if (input.inherits) return everyPart.filter((part) => input.inherits?.includes(part));
  return before.filter((part) => fieldsOf[part].every((field) => input[field] === undefined));
}

/** The change as it counts for a sub-service: inherited parts and the category are those of the service above. */
export function underParent<T extends object>(input: T, parent: Service, inherits: readonly InheritedPart[]): T {
  return { ...input, inherits, ...takenFrom(parent, inherits) };
}

function takenFrom(parent: Service, inherits: readonly InheritedPart[]): Partial<Service> {
  const taken = inherits.flatMap((part) => fieldsOf[part].map((field) => [field, parent[field]]));
  const [hasPrice, hasTime] = [inherits.includes('price'), inherits.includes('time')];
  return {
    categoryId: parent.categoryId,
    ...Object.fromEntries(taken),
    // A specialist's own price or length for the service says nothing about a sub-service with another price or length.
    ...(inherits.includes('staff') && {
      staff: parent.staff.map((person) => ({
        ...person,
        priceMinor: hasPrice ? person.priceMinor : null,
        durationMin: hasTime ? person.durationMin : null,
      })),
    }),
    ...(hasPrice && {
      prices: parent.prices.map((price) => ({ ...price, durationMin: hasTime ? price.durationMin : null })),
    }),
  };
}

/**
 * Passes services on to their sub-services. Those hold copies of what they inherit, so that booking, lists and reports ask
 * no second question; whoever changes a service calls this before the transaction ends.
 */
export async function passOn(ctx: CommandCtx, serviceIds: readonly string[]): Promise<void> {
  for (const [parentId, heirs] of await heirsOf(ctx, serviceIds)) {
    const parent = await serviceView(ctx, parentId);
    for (const heir of heirs) await takeOver(ctx, parent, heir);
  }
}

interface Heir {
  id: string;
  name: string;
  version: number;
  inherits: InheritedPart[];
}

/** Sub-services that take something over, by their service. */
async function heirsOf(ctx: CommandCtx, serviceIds: readonly string[]): Promise<ReadonlyMap<string, Heir[]>> {
  const { rows } = await sql<Heir & { parentId: string }>`
    select c.id, c.name, c.version, c.inherits, c.parent_id as "parentId"
    from catalogue.service c join catalogue.service p on p.network_id = c.network_id and p.id = c.parent_id
    where c.network_id = ${ctx.networkId} and p.id = any (${[...serviceIds]}::uuid[])
      and (c.inherits <> '{}' or c.category_id is distinct from p.category_id)`.execute(ctx.db);
  const heirs = new Map<string, Heir[]>();
  for (const { parentId, ...heir } of rows) heirs.set(parentId, [...(heirs.get(parentId) ?? []), heir]);
  return heirs;
}

async function takeOver(ctx: CommandCtx, parent: Service, heir: Heir): Promise<void> {
  const taken = takenFrom(parent, heir.inherits);
  checkService({ ...(await serviceView(ctx, heir.id)), ...taken });
  const { prices, staff, studioIds, roomIds, equipment, ...fields } = taken;
  await writeEdit(ctx, 'catalogue.service', heir, fields);
  await saveParts(ctx, heir.id, { prices, staff, studioIds, roomIds, equipment });
  publish(ctx, serviceChanged, { subjectId: heir.id, data: { serviceId: heir.id, change: 'edited' } });
}
