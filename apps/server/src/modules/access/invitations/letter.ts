import { htmlLang, type Locale, localeFacts } from '@salus/i18n';
import type { Letter } from '../../../platform/mail.ts';
import { translate } from '../../../platform/messages.ts';
import type { LinkPurpose } from './links.ts';

export interface LinkLetter {
  purpose: LinkPurpose;
  person: string;
  network: string;
  link: string;
}

/** The letter with a link, in the person's language: plain text, and the same as simple HTML. */
export function linkLetter(locale: Locale, facts: LinkLetter): Omit<Letter, 'to'> {
  const say = (part: string) =>
    translate(locale, `access.letter.${facts.purpose}.${part}`, { person: facts.person, network: facts.network });
  const button = `<a href="${escaped(facts.link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#007a70;color:#fff;text-decoration:none;font-weight:600">${escaped(say('button'))}</a>`;
  return letterOf(locale, {
    from: facts.network,
    subject: say('subject'),
    greeting: say('greeting'),
    body: say('body'),
    act: { text: facts.link, html: button },
    notes: [say('lasts'), translate(locale, 'access.letter.not_you')],
  });
}

/** The letter with a one-time code. It names nobody: only who reads it knows whether somebody works here. */
export function codeLetter(locale: Locale, code: string): Omit<Letter, 'to'> {
  const say = (part: string) => translate(locale, `access.letter.code.${part}`, { code });
  return letterOf(locale, {
    from: 'Salus',
    subject: say('subject'),
    greeting: say('greeting'),
    body: say('body'),
    act: {
      text: code,
      html: `<span dir="ltr" style="font-size:32px;font-weight:600;letter-spacing:6px">${escaped(code)}</span>`,
    },
    notes: [say('lasts'), say('not_you')],
  });
}

interface LetterParts {
  from: string;
  subject: string;
  greeting: string;
  body: string;
  /** What the letter is for: a button, a code. */
  act: { text: string; html: string };
  notes: string[];
}

function letterOf(locale: Locale, { from, subject, greeting, body, act, notes }: LetterParts): Omit<Letter, 'to'> {
  const smallPrint = notes
    .map((note) => `<p style="margin:0 0 8px;font-size:14px;color:#5b6670">${escaped(note)}</p>`)
    .join('\n');
  return {
    subject: subject.replace(/[\r\n]+/g, ' '),
    text: [greeting, body, act.text, ...notes].join('\n\n'),
    html: `<!doctype html>
<html lang="${htmlLang(locale)}" dir="${localeFacts[locale].dir}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title>
<body style="margin:0;background:#f2f4f6;font:16px/1.5 -apple-system,Segoe UI,Roboto,Arial,sans-serif;color:#1c2329">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:480px;background:#fff;border-radius:12px">
<tr><td style="padding:32px">
<p style="margin:0 0 8px;font-size:14px;color:#5b6670">${escaped(from)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(greeting)}</h1>
<p style="margin:0 0 24px">${escaped(body)}</p>
<p style="margin:0 0 24px">${act.html}</p>
${smallPrint}
</td></tr></table></td></tr></table></body></html>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
