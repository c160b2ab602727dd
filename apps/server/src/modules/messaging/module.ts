import type { ServerModule } from '../../platform/server-module.ts';
import { messagingMessages } from './messages/index.ts';
import './class-reactions.ts'; // what clients are told about classes
import './links.ts'; // declares the chore that forgets old ones
import './permissions.ts'; // declares the resources of the rights matrix
import './reactions.ts'; // registers what clients are told about others' facts
import { messagingRoutes } from './routes.ts';
import './send-message.ts'; // registers the errand that hands a message over
import './sweep.ts'; // registers the round of every minute
import './wait-reactions.ts'; // what clients are told about offered times

export const messagingModule: ServerModule = {
  name: 'messaging',
  summary: 'Letters and short messages to clients: log, channels, texts',
  messages: messagingMessages,
  routes: messagingRoutes,
};
