import { createFormats, type Locale, type MessageValues } from '@salus/i18n';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { translate } from '../../platform/messages.ts';
import type { House, MessageFacts, Story } from './story.ts';

/** The values of a template's words: dates and times in the studio's zone, names as the language writes them. */
export function textValues(
  locale: Locale,
  {
    house,
    story,
    facts,
    clientName,
    code,
    link,
  }: {
    house: House;
    story: Story | null;
    facts: MessageFacts;
    clientName: string;
    code?: string | null;
    link?: string | null;
  },
): MessageValues {
  const formats = createFormats(locale, house.timeZone);
  const day = (at: Date) => formats.dateRange(at, at);
  const before = facts.before && new Date(facts.before.startsAt);
  const until = facts.until && new Date(facts.until);
  return {
    greeting: clientName
      ? translate(locale, 'messaging.greeting.named', { name: clientName })
      : translate(locale, 'messaging.greeting.nameless'),
    client: clientName,
    company: house.company,
    studio: house.studio,
    address: house.address,
    contact: leftToRight(locale, readablePhone(house.contact)),
    date: story ? day(story.startsAt) : '',
    time: story ? formats.time(story.startsAt) : '',
    services: story?.what ?? '',
    specialist: story?.who ?? '',
    oldDate: before ? day(before) : '',
    oldTime: before ? formats.time(before) : '',
    until: until ? `${day(until)}, ${formats.time(until)}` : '',
    code: code ?? '',
    link: link ?? '',
    minutes: facts.minutes ?? 10,
  };
}

/** +74951234567 as people write it; an e-mail or an address stays as it is. */
export function readablePhone(contact: string): string {
  return parsePhoneNumberFromString(contact)?.formatInternational() ?? contact;
}

/** A phone number inside Arabic text keeps its plus in front. */
function leftToRight(locale: Locale, text: string): string {
  return locale === 'ar' ? `\u2066${text}\u2069` : text;
}
