import { createFormats, htmlLang, localeFacts } from '@salus/i18n';
import { translate } from '../../platform/messages.ts';
import type { Draft } from './compose.ts';
import { installation } from './installation.ts';
import { readablePhone } from './text-values.ts';

interface Page {
  draft: Draft;
  title: string;
  body: string;
}

/** The plain-text part: the same words, and the facts as lines. */
export function letterText({ draft, body }: Page): string {
  const facts = factRows(draft).map(([label, value]) => `${label}: ${value}`);
  const link = draft.link ? [`${translate(draft.locale, 'messaging.link')}: ${draft.link}`] : [];
  return [body, ...(facts.length > 0 ? [facts.join('\n')] : []), ...link, '--', footer(draft).join('\n')].join('\n\n');
}

/**
 * The one layout of all letters [MSG-009]: head with logo or name in the network's colour, the text, the facts as a table,
 * and how to reach the company. Tables and inline styles, because mail programs know nothing else.
 */
export function letterHtml({ draft, title, body }: Page): string {
  const { locale, house, code } = draft;
  const accent = `hsl(${house.accentHue},62%,27%)`;
  const start = localeFacts[locale].dir === 'rtl' ? 'right' : 'left';
  const paragraphs = body
    .split(/\n{2,}/)
    .map((part) => `<p style="margin:0 0 16px">${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  const rows = factRows(draft)
    .map(
      ([label, value]) =>
        `<tr><td style="padding:6px 16px;color:#5b6670;font-size:14px;white-space:nowrap;vertical-align:top">${escaped(label)}</td>` +
        `<td style="padding:6px 16px;font-weight:600">${escaped(value)}</td></tr>`,
    )
    .join('\n');
  const facts = rows
    ? `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;background:#f4f6f7;border-radius:10px;text-align:${start}"><tr><td colspan="2" style="height:10px"></td></tr>${rows}<tr><td colspan="2" style="height:10px"></td></tr></table>`
    : '';
  const bigCode = code
    ? `<p dir="ltr" style="margin:0 0 16px;font-size:32px;font-weight:700;letter-spacing:6px">${escaped(code)}</p>`
    : '';
  return `<!doctype html>
<html lang="${htmlLang(locale)}" dir="${localeFacts[locale].dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#eef1f3;font:16px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;color:#1c2329">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:520px;background:#fff;border-radius:14px;overflow:hidden;text-align:${start}">
<tr><td style="padding:20px 28px;background:${accent};color:#fff;font-size:18px;font-weight:600">${head(draft)}</td></tr>
<tr><td style="padding:28px 28px 12px"><h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(title)}</h1>
${bigCode}${paragraphs}
${facts}
${button(draft)}</td></tr>
<tr><td style="padding:16px 28px 24px;border-top:1px solid #e3e7ea;font-size:13px;color:#5b6670">${footer(draft).map(escaped).join('<br>')}</td></tr>
</table></td></tr></table></body></html>`;
}

/** To the visit's own page: route, calendar, move, cancel. */
function button({ locale, house, link }: Draft): string {
  if (!link) return '';
  const look = `display:inline-block;padding:12px 22px;border-radius:10px;background:hsl(${house.accentHue},62%,27%);color:#fff;font-weight:600;text-decoration:none`;
  return `<p style="margin:0 0 16px"><a href="${escaped(link)}" style="${look}">${escaped(translate(locale, 'messaging.link'))}</a></p>`;
}

function head({ house }: Draft): string {
  const { publicUrl } = installation();
  if (!house.logoFileId || !publicUrl) return escaped(house.company);
  const address = `${publicUrl.replace(/\/$/, '')}/api/v1/files/${house.logoFileId}/card`;
  return `<img src="${escaped(address)}" alt="${escaped(house.company)}" height="36" style="display:block;height:36px;border:0">`;
}

/** What, when, who and where, labelled in the reader's language. */
function factRows({ locale, house, story, facts }: Draft): [string, string][] {
  if (!story) return [];
  const formats = createFormats(locale, house.timeZone);
  const label = (name: string) => translate(locale, `messaging.label.${name}`);
  const when = (at: Date) => `${formats.dayTitle(at)}, ${formats.time(at)}`;
  const rows: [string, string][] = [
    [label('when'), `${formats.dayTitle(story.startsAt)}, ${formats.timeRange(story.startsAt, story.endsAt)}`],
    [label(story.isClass ? 'class' : 'service'), story.what],
    [label(story.isClass ? 'trainer' : 'specialist'), story.who],
    [label('seat'), story.seat ?? ''],
    [label('where'), [house.studio, house.address].filter(Boolean).join(', ')],
    [label('was'), facts.before ? when(new Date(facts.before.startsAt)) : ''],
    [label('until'), facts.until ? when(new Date(facts.until)) : ''],
  ];
  return rows.filter(([, value]) => value !== '');
}

function footer({ locale, house, story }: Draft): string[] {
  return [
    translate(locale, 'messaging.help', {
      contact: [readablePhone(house.contact), house.email].filter(unique).join(' · '),
    }),
    ...(story ? [translate(locale, 'messaging.footer', { company: house.company })] : []),
    [house.company, house.website].filter(Boolean).join(' · '),
  ];
}

const unique = (value: string | null, index: number, all: (string | null)[]) =>
  Boolean(value) && all.indexOf(value) === index;

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
