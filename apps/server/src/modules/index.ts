import type { ServerModule } from '../platform/server-module.ts';
import { accessModule } from './access/module.ts';
import { bookingsModule } from './bookings/module.ts';
import { cabinetModule } from './cabinet/module.ts';
import { calendarModule } from './calendar/module.ts';
import { catalogueModule } from './catalogue/module.ts';
import { classesModule } from './classes/module.ts';
import { clientsModule } from './clients/module.ts';
import { integrationsModule } from './integrations/module.ts';
import { messagingModule } from './messaging/module.ts';
import { orgModule } from './org/module.ts';
import { siteModule } from './site/module.ts';
import { staffModule } from './staff/module.ts';
import { waitingModule } from './waiting/module.ts';

/** The rooms of the house, from the bottom up; a module may import only from those before it (ARCHITECTURE.md). */
export const modules: readonly ServerModule[] = [
  orgModule,
  accessModule,
  staffModule,
  clientsModule,
  catalogueModule,
  calendarModule,
  bookingsModule,
  classesModule,
  waitingModule,
  messagingModule,
  cabinetModule,
  siteModule,
  integrationsModule,
];
