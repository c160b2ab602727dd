import ICAL from 'ical.js';
import type { Draft } from './compose.ts';
import type { Story } from './story.ts';

/**
 * The visit as an iCalendar object for the client's own calendar (RFC 5546). The UID stays the same for life and SEQUENCE grows
 * with each change, so that a move replaces the entry and a cancellation takes it away. Times are UTC: no zone to disagree on.
 */
export function invitation(
  { house, address }: Pick<Draft, 'house' | 'address'>,
  story: Story,
  title: string,
  method: 'REQUEST' | 'CANCEL',
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Salus//Salus//EN');
  calendar.updatePropertyWithValue('method', method);

  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${story.isClass ? 'place' : 'visit'}-${story.subjectId}@salus`);
  event.updatePropertyWithValue('sequence', story.sequence);
  event.updatePropertyWithValue('dtstamp', utc(new Date()));
  event.updatePropertyWithValue('dtstart', utc(story.startsAt));
  event.updatePropertyWithValue('dtend', utc(story.endsAt));
  event.updatePropertyWithValue('summary', story.what ? `${story.what} · ${house.company}` : title);
  event.updatePropertyWithValue('location', [house.studio, house.address].filter(Boolean).join(', '));
  event.updatePropertyWithValue('description', [story.who, house.contact].filter(Boolean).join('\n'));
  event.updatePropertyWithValue('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');

  const organizer = event.addPropertyWithValue('organizer', `mailto:${house.email ?? 'no-reply@salus.invalid'}`);
  organizer.setParameter('cn', house.company);
  const attendee = event.addPropertyWithValue('attendee', `mailto:${address}`);
  attendee.setParameter('partstat', 'ACCEPTED');
  attendee.setParameter('rsvp', 'FALSE');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function utc(at: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(at, true);
}
