import { lazy } from 'react';

/** What an employee provides, as a tab of the card that the staff area draws; loaded when the tab is opened. */
export const EmployeeServices = lazy(async () => {
  const { EmployeeServices: Tab } = await import('./employee-services.tsx');
  return { default: Tab };
});
