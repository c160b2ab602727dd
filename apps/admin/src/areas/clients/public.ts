// What other areas may use of the clients' screens.

export { useInterestName } from './interest-name.ts';
