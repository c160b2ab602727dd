import { useStore } from '../../kit/store.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { refusedMove } from './refused-move.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { WhyDialog } from './why-dialog.tsx';

/** A visit was let go where it cannot be: it stands where it stood, and here is why and what is near. */
export function RefusedMoveDialog({ studioId, commands }: { studioId: string; commands: VisitCommands }) {
  const t = useT();
  const { journal, names, formats } = useJournal();
  const refused = useStore(refusedMove);
  if (!refused) return null;
  const { visit, place, near } = refused;
  const lines = place.lineId ? visit.lines.filter(({ id }) => id === place.lineId) : visit.lines;
  const wish = {
    studioId,
    visitId: visit.id,
    serviceIds: lines.map(({ serviceId }) => serviceId).join(','),
    employeeIds: lines.map(({ employeeId }) => place.employeeId ?? employeeId).join(','),
  };
  const again = (change: Partial<typeof place>) => {
    refusedMove.set(null);
    void commands.move(visit, { ...place, ...change });
  };
  return (
    <WhyDialog
      wish={wish}
      startsAt={place.startsAt}
      what={[names.client(visit.client), ...lines.map(({ serviceName }) => serviceName)].join(', ')}
      near={near}
      chooses={(slot) => t('journal.move_to', { time: formats.dateTime(slot.startsAt, journal.now) })}
      nameOf={(id) => {
        const employee = journal.employees.find((one) => one.id === id);
        return employee ? names.short(employee.name) : '';
      }}
      onChoose={(slot) => again({ startsAt: slot.startsAt, override: undefined })}
      onOverride={(reason) => again({ override: { reason } })}
      onClose={() => refusedMove.set(null)}
    />
  );
}
