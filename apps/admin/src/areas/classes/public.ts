// What other areas may use of the class's screens.

export { clientClassSummary } from './client-class-data.ts';
export { ClientClasses } from './client-classes.tsx';
