import type { Config } from '../../platform/config.ts';
import { type SecretBox, secretBox } from '../../platform/secrets.ts';

interface Installation {
  box: SecretBox;
  /** Where this server is reached, for addresses that are given away. */
  siteUrl: string;
  allowsLocalCalendars: boolean;
}

let installed: Installation | null = null;

/** Told once by the composition. */
export function installIntegrations(config: Config): void {
  installed = {
    box: secretBox(config),
    siteUrl: config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://${config.HOST}:${config.PORT}`,
    allowsLocalCalendars: config.ALLOW_LOCAL_CALENDARS,
  };
}

export function installation(): Installation {
  if (!installed) throw new Error('Integrations are not installed yet.');
  return installed;
}
