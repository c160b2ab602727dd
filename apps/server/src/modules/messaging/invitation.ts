import { calendarText, uidOf } from '../../platform/icalendar.ts';
import type { Draft } from './compose.ts';
import type { Story } from './story.ts';

/**
 * The visit as an iCalendar object for the client's own calendar (RFC 5546). The UID stays the same for life and SEQUENCE grows
 * with each change, so that a move replaces the entry and a cancellation takes it away.
 */
export function invitation(
  { house, address }: Pick<Draft, 'house' | 'address'>,
  story: Story,
  title: string,
  method: 'REQUEST' | 'CANCEL',
): string {
  return calendarText({
    method,
    entries: [
      {
        uid: story.isClass ? uidOf.place(story.subjectId) : uidOf.visit(story.subjectId),
        sequence: story.sequence,
        stampedAt: new Date(),
        startsAt: story.startsAt,
        endsAt: story.endsAt,
        title: story.what ? `${story.what} · ${house.company}` : title,
        place: [house.studio, house.address].filter(Boolean).join(', '),
        details: [story.who, house.contact].filter(Boolean).join('\n'),
        isCancelled: method === 'CANCEL',
        organizer: { name: house.company, email: house.email ?? 'no-reply@salus.invalid' },
        attendee: address,
      },
    ],
  });
}
