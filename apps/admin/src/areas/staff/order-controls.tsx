import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import { useT } from './messages.ts';
import classes from './order-controls.module.css';
import { type EmployeeRow, employeesKey } from './staff-data.ts';

interface OrderControlsProps {
  studioId: string;
  row: EmployeeRow;
  /** Everybody of the studio, in the present order. */
  rows: readonly EmployeeRow[];
}

/** Moves a person among those of her department: by dragging the handle, or one place with the arrows [SCH-020i]. */
export function OrderControls({ studioId, row, rows }: OrderControlsProps) {
  const t = useT();
  const move = useMove(studioId, rows);
  const at = rows.findIndex(({ id }) => id === row.id);
  const departmentOf = (one: EmployeeRow | undefined) =>
    one?.places.find((place) => place.studioId === studioId)?.departmentId ?? null;
  const mayStandAt = (index: number) =>
    rows[index] !== undefined && departmentOf(rows[index]) === departmentOf(row) && !move.isPending;
  const moveTo = (index: number) => mayStandAt(index) && index !== at && move.mutate({ id: row.id, to: index });
  return (
    <span className={classes.controls}>
      <DragHandle mayDropAt={mayStandAt} onDrop={moveTo} />
      <IconButton
        icon={IconArrowUp}
        size="sm"
        label={t('staff.move_up')}
        disabled={!mayStandAt(at - 1)}
        onClick={() => moveTo(at - 1)}
      />
      <IconButton
        icon={IconArrowDown}
        size="sm"
        label={t('staff.move_down')}
        disabled={!mayStandAt(at + 1)}
        onClick={() => moveTo(at + 1)}
      />
    </span>
  );
}

function useMove(studioId: string, rows: readonly EmployeeRow[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, to }: { id: string; to: number }) => {
      const employeeIds = rows.map((one) => one.id).filter((one) => one !== id);
      employeeIds.splice(to, 0, id);
      return api.PUT('/api/v1/studios/{studioId}/journal-order', {
        params: { path: { studioId } },
        body: { employeeIds },
      });
    },
    onSettled: () => client.invalidateQueries({ queryKey: employeesKey }),
  });
}

interface DragHandleProps {
  mayDropAt: (index: number) => boolean;
  onDrop: (index: number) => void;
}

/** For the pointer alone: keys and screen readers have the arrows beside it. */
function DragHandle({ mayDropAt, onDrop }: DragHandleProps) {
  const isDragged = (event: React.PointerEvent) => event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <button
      type="button"
      className={classes.handle}
      tabIndex={-1}
      aria-hidden="true"
      data-testid="order-handle"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!isDragged(event)) return;
        const target = rowUnder(event);
        mark(target && mayDropAt(target.index) ? target.element : null);
      }}
      onPointerUp={(event) => {
        const target = rowUnder(event);
        mark(null);
        if (isDragged(event) && target) onDrop(target.index);
      }}
      onPointerCancel={() => mark(null)}
    >
      <IconGripVertical size={16} stroke={1.75} />
    </button>
  );
}

function rowUnder(event: React.PointerEvent): { element: HTMLElement; index: number } | null {
  const body = event.currentTarget.closest('tbody');
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const index = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return event.clientY >= top && event.clientY < bottom;
  });
  const element = rows[index];
  return element ? { element, index } : null;
}

/** Shows where the row would go. The table is the kit's, so its row is marked from outside. */
function mark(row: HTMLElement | null): void {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-row][data-drop]')) delete marked.dataset.drop;
  if (row) row.dataset.drop = 'true';
}
