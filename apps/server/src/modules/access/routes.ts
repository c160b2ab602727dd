import { connectMailer, smtpMailer } from '../../platform/mail.ts';
import { type SecretBox, secretBox } from '../../platform/secrets.ts';
import type { App, Services } from '../../platform/server-module.ts';
import { accountRoutes } from './accounts/routes.ts';
import { apiKeyRoutes } from './api-keys/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import './invitations/forget-links.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { sendLinks } from './invitations/send-link.ts';
import './permissions.ts';
import { positionRoutes } from './positions/routes.ts';
import { preferenceRoutes } from './preferences/routes.ts';
import './sign-in/forget-sessions.ts';
import { profileRoutes } from './sign-in/profile-routes.ts';
import { signInRoutes } from './sign-in/routes.ts';

let box: SecretBox | undefined;
sendLinks(() => {
  if (!box) throw new Error('Letters are sent by a server that was composed.');
  return box;
});

/** Doors of the access module, and the way its letters leave. */
export function accessRoutes(app: App, services: Services): void {
  box = secretBox(services.config);
  connectMailer(smtpMailer(services.config));
  signInRoutes(app, services);
  profileRoutes(app, services);
  preferenceRoutes(app);
  invitationRoutes(app, services);
  positionRoutes(app);
  accountRoutes(app);
  apiKeyRoutes(app);
  auditRoutes(app);
}
