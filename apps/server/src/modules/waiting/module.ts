import type { App, ServerModule, Services } from '../../platform/server-module.ts';
import './end-offer.ts'; // registers the job that ends offers, and the chores
import './events.ts'; // declares the facts for the documentation
import { waitingMessages } from './messages/index.ts';
import { myWaitRoutes } from './my-routes.ts';
import './reactions.ts'; // registers what frees time
import { waitingRoutes } from './routes.ts';
import './settle-line.ts'; // registers the job that goes on with a line
import './swaps/reactions.ts'; // registers what makes a swap worth looking for
import { swapRoutes } from './swaps/swap-routes.ts';

export const waitingModule: ServerModule = {
  name: 'waiting',
  summary: 'Waitlist for appointments: wishes, timed offers, swaps',
  messages: waitingMessages,
  routes(app: App, services: Services) {
    waitingRoutes(app, services);
    myWaitRoutes(app, services);
    swapRoutes(app, services);
  },
};
