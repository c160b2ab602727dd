import { createApi } from '@salus/api-client';
import { htmlLang } from '@salus/i18n';
import { language } from '../i18n/language.ts';

/** What to do when the server says that nobody is signed in; the router sets it, since it knows the way. */
let onSignedOut: () => void = () => {};

export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** The one client of the admin: typed by the API's document, speaking the language of the screen. */
export const { fetch: api, query: apiQuery } = createApi({
  baseUrl: globalThis.location?.origin ?? '',
  language: () => htmlLang(language.get().locale),
  onProblem: (problem) => {
    if (problem.status === 401) onSignedOut();
  },
});

/** A fresh key for a request that moves time or money: a retry with the same key gets the first answer. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}

/** Flags travel as words; an absent one asks for nothing. */
export function flag(value: boolean | undefined): 'true' | 'false' | undefined {
  return value === undefined ? undefined : value ? 'true' : 'false';
}
