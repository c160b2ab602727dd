import { sql } from 'kysely';
import { recordChange } from '../../platform/audit.ts';
import { type CommandCtx, requireReach } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { onConstraint } from '../../platform/refusal.ts';
import { unknownReference } from './errors.ts';
import { clientsBulkChanged } from './events.ts';
import type { BulkEditClients } from './list-schema.ts';
import { withinReachOf } from './reach.ts';

interface Changed {
  id: string;
  old_tags: string[];
  tags: string[];
  old_category_id: string | null;
  category_id: string | null;
  old_archived_at: Date | null;
  archived_at: Date | null;
}

/** Tags, categorises or archives the chosen clients in one statement. Those out of reach are left as they are. */
export async function bulkEditClients(ctx: CommandCtx, input: BulkEditClients): Promise<{ changed: number }> {
  const reach = requireReach(ctx, 'clients.client', input.archive === undefined ? 'edit' : 'delete');
  const category = input.categoryId === undefined ? sql`c.category_id` : sql`${input.categoryId}::uuid`;
  const archived =
    input.archive === undefined
      ? sql`c.archived_at`
      : input.archive
        ? sql`coalesce(c.archived_at, ${ctx.now}::timestamptz)`
        : sql`null::timestamptz`;
  const { rows } = await sql<Changed>`
    with chosen as (
      select c.id, c.tags as old_tags, c.category_id as old_category_id, c.archived_at as old_archived_at,
        ${category} as category_id, ${archived} as archived_at,
        (select coalesce(array_agg(distinct t.tag order by t.tag), '{}')
          from unnest(c.tags || ${input.addTags}::text[]) as t(tag) where t.tag <> all (${input.removeTags}::text[])) as tags
      from clients.client c
      where c.network_id = ${ctx.networkId} and c.id = any(${input.clientIds}::uuid[]) and c.anonymised_at is null
        and ${withinReachOf(ctx, reach)}
    )
    update clients.client u set tags = chosen.tags, category_id = chosen.category_id, archived_at = chosen.archived_at,
      version = u.version + 1
    from chosen
    where u.network_id = ${ctx.networkId} and u.id = chosen.id
    returning chosen.*`
    .execute(ctx.db)
    .catch(onConstraint('client_network_id_category_id_fkey', () => unknownReference()));

  for (const row of rows) {
    recordChange(ctx, {
      action: 'client.bulk_edit',
      objectType: 'client',
      objectId: row.id,
      before: { tags: row.old_tags, categoryId: row.old_category_id, archived: row.old_archived_at !== null },
      after: { tags: row.tags, categoryId: row.category_id, archived: row.archived_at !== null },
    });
  }
  const first = rows[0];
  if (first) {
    const change = input.archive === undefined ? (input.categoryId === undefined ? 'tags' : 'category') : 'archive';
    publish(ctx, clientsBulkChanged, { subjectId: first.id, data: { clientIds: rows.map(({ id }) => id), change } });
  }
  return { changed: rows.length };
}
