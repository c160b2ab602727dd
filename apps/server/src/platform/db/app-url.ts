/** The role of the running server: it owns nothing, so that row-level security binds it. The first migration creates it. */
export const APP_ROLE = 'salus_app';

/** The same database for the running server: every connection steps down to the role that row-level security binds. */
export function appUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  const inherited = url.searchParams.get('options');
  url.searchParams.delete('options');
  const options = encodeURIComponent([inherited, `-c role=${APP_ROLE}`].filter(Boolean).join(' '));
  url.search = url.search ? `${url.search}&options=${options}` : `?options=${options}`;
  return url.toString();
}
