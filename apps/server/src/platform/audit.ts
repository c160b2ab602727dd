import type { CommandCtx } from './context.ts';

/**
 * Notes who changed what, with the old and the new value [STF-017i]. Only the fields that differ are kept when both sides
 * are given as objects.
 */
export function recordChange(
  ctx: CommandCtx,
  change: {
    action: string;
    objectType: string;
    objectId: string;
    studioId?: string | null;
    before?: object | null;
    after?: object | null;
  },
): void {
  const [before, after] = differing(change.before ?? null, change.after ?? null);
  ctx.outgoing.audits.push({
    action: change.action,
    objectType: change.objectType,
    objectId: change.objectId,
    studioId: change.studioId ?? null,
    before,
    after,
  });
}

function differing(before: object | null, after: object | null): [object | null, object | null] {
  if (!before || !after) return [before, after];
  const old: Record<string, unknown> = {};
  const now: Record<string, unknown> = {};
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (JSON.stringify(was[key]) === JSON.stringify(is[key])) continue;
    old[key] = was[key] ?? null;
    now[key] = is[key] ?? null;
  }
  return [old, now];
}
