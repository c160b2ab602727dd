import type { ReadCtx } from '../../../platform/context.ts';
import { calendarText, sequenceAt, uidOf } from '../../../platform/icalendar.ts';
import { linkOver } from '../errors.ts';
import type { Opened } from './open-link.ts';
import { readVisitLink } from './read-link.ts';

/** The visit behind a link as a file for the client's calendar; it replaces the entry that a letter has put there. */
export async function calendarByLink(ctx: ReadCtx, opened: Opened): Promise<string> {
  const visit = await readVisitLink(ctx, opened);
  const { sequence, changedAt } = await changesOf(ctx, opened);
  return calendarText({
    method: 'PUBLISH',
    entries: [
      {
        uid: opened.kind === 'visit' ? uidOf.visit(opened.id) : uidOf.place(opened.id),
        sequence,
        stampedAt: changedAt,
        startsAt: visit.startsAt,
        endsAt: visit.endsAt,
        title: `${visit.what.join(', ')} · ${visit.studio.name}`,
        place: [visit.studio.name, visit.studio.address].filter(Boolean).join(', '),
        details: [visit.who.join(', '), visit.whatToBring, visit.studio.phone].filter(Boolean).join('\n'),
        isCancelled: visit.state === 'cancelled',
      },
    ],
  });
}

async function changesOf(ctx: ReadCtx, { kind, id }: Opened): Promise<{ sequence: number; changedAt: Date }> {
  if (kind === 'visit') {
    const visit = await ctx.db
      .selectFrom('bookings.visit')
      .select(['version', 'state_changed_at'])
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (visit) return { sequence: visit.version, changedAt: visit.state_changed_at };
  }
  if (kind === 'class_booking') {
    const place = await ctx.db
      .selectFrom('classes.booking as b')
      .innerJoin('classes.class as k', (join) =>
        join.onRef('k.network_id', '=', 'b.network_id').onRef('k.id', '=', 'b.class_id'),
      )
      .select(['b.state_changed_at', 'k.moved_at'])
      .where('b.network_id', '=', ctx.networkId)
      .where('b.id', '=', id)
      .executeTakeFirst();
    if (place) {
      const changedAt = new Date(Math.max(place.state_changed_at.getTime(), place.moved_at?.getTime() ?? 0));
      return { sequence: sequenceAt(changedAt), changedAt };
    }
  }
  throw linkOver(); // an offer is not in anybody's calendar yet
}
