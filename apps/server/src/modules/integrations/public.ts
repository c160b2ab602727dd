// What other modules may use of integrations.
export { busyCalendarChanged } from './events.ts';
