/** An iCalendar file made on the device; its UID is that of the letters, so that a second one replaces the first. */
export function calendarFile(entry: {
  uid: string;
  startsAt: string;
  endsAt: string;
  title: string;
  place: readonly string[];
}): string {
  const stamp = (at: string) => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const text = (words: string) => words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Salus//Visit//EN',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp(new Date().toISOString())}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${text(entry.title)}`,
    `LOCATION:${text(entry.place.filter(Boolean).join(', '))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.join('\r\n'))}`;
}
