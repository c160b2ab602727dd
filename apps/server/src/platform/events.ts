import type * as z from 'zod';
import type { CommandCtx } from './context.ts';
import { newId } from './ids.ts';

/** A fact the product announces: past tense, versioned, complete enough to act on without asking back. */
export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  type: string;
  version: number;
  /** What sort of thing the subject is; events of one subject reach reactions in order. */
  subjectType: string;
  /** The right without which a live screen does not hear of it. */
  resource: string;
  summary: string;
  data: S;
}

const definitions = new Map<string, EventDefinition>();

/** Declares an event once, at module load; the catalogue in the documentation is made from these. */
export function defineEvent<S extends z.ZodType>(definition: EventDefinition<S>): EventDefinition<S> {
  definitions.set(definition.type, definition);
  return definition;
}

/** All declared events, for documentation, webhooks and live screens. */
export function eventDefinitions(): readonly EventDefinition[] {
  return [...definitions.values()];
}

export function eventDefinition(type: string): EventDefinition | undefined {
  return definitions.get(type);
}

/** Announces a fact; it is stored in this transaction and reaches reactions after the commit. */
export function publish<S extends z.ZodType>(
  ctx: CommandCtx,
  event: EventDefinition<S>,
  fact: { subjectId: string; studioId?: string | null; data: z.input<S> },
): void {
  ctx.outgoing.events.push({
    id: newId(),
    type: event.type,
    version: event.version,
    subjectType: event.subjectType,
    subjectId: fact.subjectId,
    studioId: fact.studioId ?? null,
    data: fact.data,
  });
}

/** A stored fact as a reaction receives it. */
export interface DeliveredEvent<D> {
  id: string;
  networkId: string;
  subjectId: string;
  studioId: string | null;
  occurredAt: Date;
  actorId: string | null;
  data: D;
}

/** What a module does about a fact: at least once delivered, recorded so that it takes effect once. */
export interface Reaction {
  name: string;
  eventType: string;
  run: (ctx: CommandCtx, event: DeliveredEvent<unknown>) => Promise<void>;
}

const reactions: Reaction[] = [];

/** Registers a reaction under a stable name (stored with each delivery). */
export function on<S extends z.ZodType>(
  event: EventDefinition<S>,
  name: string,
  run: (ctx: CommandCtx, event: DeliveredEvent<z.output<S>>) => Promise<void>,
): Reaction {
  const reaction: Reaction = {
    name,
    eventType: event.type,
    run: (ctx, delivered) => run(ctx, { ...delivered, data: event.data.parse(delivered.data) as z.output<S> }),
  };
  reactions.push(reaction);
  return reaction;
}

export function reactionsTo(eventType: string): readonly Reaction[] {
  return reactions.filter((reaction) => reaction.eventType === eventType);
}
