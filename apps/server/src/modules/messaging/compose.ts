import { createTranslator, type Locale, type MessageValues } from '@salus/i18n';
import type { ReadCtx } from '../../platform/context.ts';
import type { Letter } from '../../platform/mail.ts';
import { translate } from '../../platform/messages.ts';
import { invitation } from './invitation.ts';
import { letterHtml, letterText } from './letter-layout.ts';
import { type Channel, type Kind, textCode } from './model.ts';
import type { House, MessageFacts, Story } from './story.ts';
import { textValues } from './text-values.ts';

export interface Draft {
  kind: Kind;
  channel: Channel;
  locale: Locale;
  house: House;
  story: Story | null;
  facts: MessageFacts;
  clientName: string;
  address: string;
  code?: string | null;
  /** The secret page of this visit; null when there is none. */
  link?: string | null;
}

/** A company's own text of one kind, channel and language. */
export interface OwnText {
  title: string;
  body: string;
}

/** A message ready to be handed over. */
export interface Composed {
  title: string;
  body: string;
  letter: Omit<Letter, 'to'> | null;
  /** Stands in the text; the log must not hold it. */
  link: string | null;
}

/** Which visit changes make a calendar entry, and which take it away again. */
const calendarMethods: Partial<Record<Kind, 'REQUEST' | 'CANCEL'>> = {
  visit_booked: 'REQUEST',
  visit_moved: 'REQUEST',
  visit_cancelled: 'CANCEL',
  class_booked: 'REQUEST',
  class_changed: 'REQUEST',
  class_cancelled: 'CANCEL',
  waitlist_moved_up: 'REQUEST',
};

/** Writes a message in its language: the company's own text if it has one, else the product's. */
export function compose(draft: Draft, own: OwnText | undefined): Composed {
  const { kind, channel, locale, link = null } = draft;
  const values = textValues(locale, draft);
  if (channel === 'sms') {
    const said = tidy(own ? fill(own.body, locale, values) : translate(locale, textCode(kind, 'sms'), values));
    // A text that does not say where the link stands has it at its end.
    const body = link && !said.includes(link) ? `${said} ${link}` : said;
    return { title: '', body, letter: null, link };
  }
  const title = tidy(own?.title ? fill(own.title, locale, values) : translate(locale, textCode(kind, 'title'), values));
  const body = own ? fill(own.body, locale, values) : translate(locale, textCode(kind, 'email'), values);
  const method = calendarMethods[kind];
  const page = { draft, title, body };
  return {
    title,
    body,
    link,
    letter: {
      subject: title,
      text: letterText(page),
      html: letterHtml(page),
      fromName: draft.house.company,
      // Out-of-office machines and mailing lists do not answer letters that say so.
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(draft.house.email ? { replyTo: draft.house.email } : {}),
      ...(method && draft.story ? { calendar: { method, text: invitation(draft, draft.story, title, method) } } : {}),
    },
  };
}

/** One company's own text, if it has written any. */
export async function ownText(
  ctx: ReadCtx,
  of: { companyId: string; kind: string; channel: Channel; locale: string },
): Promise<OwnText | undefined> {
  return ctx.db
    .selectFrom('messaging.template')
    .select(['title', 'body'])
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', of.companyId)
    .where('kind', '=', of.kind)
    .where('channel', '=', of.channel)
    .where('locale', '=', of.locale)
    .executeTakeFirst();
}

export function fill(text: string, locale: Locale, values: MessageValues): string {
  return createTranslator({ text }, locale)('text', values);
}

/** One line: subjects and SMS know no paragraphs, and an empty word leaves no double space behind. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim();
}
