import { useQueryClient } from '@tanstack/react-query';
import { useLiveChanges } from '../../api/use-live-changes.ts';
import { absencesKey, scheduleKey } from './schedule-data.ts';

/** Hours, absences and load that colleagues change appear by themselves [SCH-013i]. */
export function useLiveSchedule(studioId: string): void {
  const client = useQueryClient();
  useLiveChanges(
    // An absence names one of the employee's studios; it counts in all of them.
    ({ type, studioId: where }) =>
      /^(calendar\.absence|org\.|staff\.)/.test(type) ||
      (/^(bookings|calendar|classes)\./.test(type) && (where === null || where === studioId)),
    () => {
      void client.invalidateQueries({ queryKey: scheduleKey });
      void client.invalidateQueries({ queryKey: absencesKey });
    },
  );
}
