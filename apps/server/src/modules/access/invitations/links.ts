import type { Config } from '../../../platform/config.ts';

export type LinkPurpose = 'invitation' | 'password_reset';

export const invitationDays = 7;
export const resetHours = 2;

/** The address in a link: for a letter only the one that the installation says is its own, never what a request claims. */
export function ownOrigin(config: Config): string {
  return config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://${config.HOST}:${config.PORT}`;
}

export function linkTo(origin: string, purpose: LinkPurpose, token: string): string {
  return `${origin}/${purpose === 'invitation' ? 'welcome' : 'new-password'}/${token}`;
}
