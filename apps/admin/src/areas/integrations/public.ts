// What other areas may show of the ties to other programs.

export { CalendarCards } from './calendar-cards.tsx';
export { feedQuery } from './calendar-data.ts';
