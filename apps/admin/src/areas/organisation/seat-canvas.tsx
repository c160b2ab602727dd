import { IconBan, IconDoorEnter, IconRun } from '@tabler/icons-react';
import { type PointerEvent, useRef, useState } from 'react';
import { useT } from './messages.ts';
import classes from './seat-map.module.css';
import {
  copiesOf,
  type Kind,
  movedBy,
  type Plan,
  placed,
  problemsOf,
  rowOf,
  type SeatItem,
  snap,
} from './seat-plan.ts';

export type Tool = 'select' | 'row' | Kind;

const pxPerCm = 0.625;

type Gesture =
  | { kind: 'move'; from: { x: number; y: number }; dx: number; dy: number; copy: boolean }
  | { kind: 'frame'; from: { x: number; y: number }; to: { x: number; y: number } }
  | { kind: 'row'; from: { x: number; y: number }; toX: number };

/** The hall from above: things are placed, chosen, dragged along the grid; Alt copies, Shift keeps to one axis. */
export function SeatCanvas({
  plan,
  tool,
  selection,
  zoom,
  stepCm,
  readOnly,
  onSelection,
  onChange,
}: {
  plan: Plan;
  tool: Tool;
  selection: ReadonlySet<string>;
  zoom: number;
  stepCm: number;
  readOnly: boolean;
  onSelection: (ids: ReadonlySet<string>) => void;
  onChange: (plan: Plan) => void;
}) {
  const t = useT();
  const hall = useRef<HTMLElement>(null);
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const scale = pxPerCm * zoom;
  const problems = problemsOf(plan);
  const words: Partial<Record<Kind, string>> = { label: t('org.seat_label'), entrance: t('org.seat_entrance') };

  const pointOf = (event: PointerEvent) => {
    const box = hall.current?.getBoundingClientRect();
    return { x: (event.clientX - (box?.left ?? 0)) / scale, y: (event.clientY - (box?.top ?? 0)) / scale };
  };
  const onDown = (event: PointerEvent, item?: SeatItem) => {
    if (readOnly || event.button !== 0) return;
    event.stopPropagation();
    const from = pointOf(event);
    hall.current?.setPointerCapture(event.pointerId);
    if (tool === 'row') return setGesture({ kind: 'row', from, toX: from.x });
    if (tool !== 'select') {
      const added = placed(plan, tool, from.x, from.y, words[tool]);
      onChange({ ...plan, items: [...plan.items, added] });
      return onSelection(new Set([added.id]));
    }
    if (!item) return setGesture({ kind: 'frame', from, to: from });
    const isChosen = selection.has(item.id);
    if (event.shiftKey) return onSelection(toggled(selection, item.id));
    if (!isChosen) onSelection(new Set([item.id]));
    setGesture({ kind: 'move', from, dx: 0, dy: 0, copy: event.altKey });
  };
  const onMove = (event: PointerEvent) => {
    if (!gesture) return;
    const at = pointOf(event);
    if (gesture.kind === 'frame') return setGesture({ ...gesture, to: at });
    if (gesture.kind === 'row') return setGesture({ ...gesture, toX: at.x });
    const dx = snap(at.x - gesture.from.x);
    const dy = snap(at.y - gesture.from.y);
    const alongX = Math.abs(dx) >= Math.abs(dy);
    setGesture({
      ...gesture,
      dx: event.shiftKey && !alongX ? 0 : dx,
      dy: event.shiftKey && alongX ? 0 : dy,
      copy: event.altKey,
    });
  };
  const onUp = () => {
    if (gesture?.kind === 'frame')
      onSelection(new Set(plan.items.filter((item) => isInside(item, gesture)).map(({ id }) => id)));
    if (gesture?.kind === 'row') {
      const row = rowOf(plan, gesture.from, gesture.toX, stepCm);
      onChange({ ...plan, items: [...plan.items, ...row] });
      onSelection(new Set(row.map(({ id }) => id)));
    }
    if (gesture?.kind === 'move' && (gesture.dx !== 0 || gesture.dy !== 0)) {
      if (gesture.copy) {
        const copies = copiesOf(plan, selection);
        const ids = new Set(copies.map(({ id }) => id));
        onChange({ ...plan, items: [...plan.items, ...movedBy(copies, ids, gesture.dx, gesture.dy)] });
        onSelection(ids);
      } else {
        onChange({ ...plan, items: movedBy(plan.items, selection, gesture.dx, gesture.dy) });
      }
    }
    setGesture(null);
  };

  const moving = gesture?.kind === 'move' ? gesture : null;
  const ghosts =
    gesture?.kind === 'row'
      ? rowOf(plan, gesture.from, gesture.toX, stepCm)
      : moving?.copy
        ? movedBy(
            plan.items.filter(({ id }) => selection.has(id)),
            selection,
            moving.dx,
            moving.dy,
          )
        : [];
  const place = (item: SeatItem, dx = 0, dy = 0) => ({
    insetInlineStart: (item.xCm + dx) * scale,
    insetBlockStart: (item.yCm + dy) * scale,
    inlineSize: item.widthCm * scale,
    blockSize: item.heightCm * scale,
  });
  return (
    <section
      ref={hall}
      aria-label={t('org.seat_map')}
      dir="ltr"
      className={classes.hall}
      data-tool={tool}
      style={{ inlineSize: plan.widthCm * scale, blockSize: plan.heightCm * scale }}
      onPointerDown={(event) => onDown(event)}
      onPointerMove={onMove}
      onPointerUp={onUp}
    >
      {plan.items.map((item) => {
        const moves = moving && !moving.copy && selection.has(item.id);
        return (
          <button
            key={item.id}
            type="button"
            className={classes.item}
            data-kind={item.kind}
            data-selected={selection.has(item.id) || undefined}
            data-wrong={problems.has(item.id) || undefined}
            aria-pressed={selection.has(item.id)}
            aria-label={nameOf(item, t)}
            style={place(item, moves ? moving.dx : 0, moves ? moving.dy : 0)}
            onPointerDown={(event) => onDown(event, item)}
            onFocus={() => !readOnly && selection.size === 0 && onSelection(new Set([item.id]))}
          >
            <Face item={item} />
          </button>
        );
      })}
      {ghosts.map((ghost) => (
        <span key={ghost.id} className={classes.item} data-kind={ghost.kind} data-ghost style={place(ghost)}>
          <Face item={ghost} />
        </span>
      ))}
      {gesture?.kind === 'frame' && (
        <span
          className={classes.frame}
          style={{
            insetInlineStart: Math.min(gesture.from.x, gesture.to.x) * scale,
            insetBlockStart: Math.min(gesture.from.y, gesture.to.y) * scale,
            inlineSize: Math.abs(gesture.from.x - gesture.to.x) * scale,
            blockSize: Math.abs(gesture.from.y - gesture.to.y) * scale,
          }}
        />
      )}
    </section>
  );
}

export function Face({ item }: { item: SeatItem }) {
  if (item.kind === 'seat') return item.number ?? '—';
  if (item.kind === 'blocked') return <IconBan size={18} stroke={1.75} aria-hidden />;
  if (item.kind === 'trainer') return <IconRun size={20} stroke={1.75} aria-hidden />;
  return (
    <>
      {item.kind === 'entrance' && <IconDoorEnter size={14} stroke={1.75} aria-hidden />}
      <span className="cut">{item.text}</span>
    </>
  );
}

function nameOf(item: SeatItem, t: ReturnType<typeof useT>): string {
  if (item.kind === 'seat') return t('org.seat_number', { number: item.number ?? 0 });
  return item.text ?? t(`org.tool_${item.kind}`);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function isInside(
  item: SeatItem,
  { from, to }: { from: { x: number; y: number }; to: { x: number; y: number } },
): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return item.xCm + item.widthCm > left && item.xCm < right && item.yCm + item.heightCm > top && item.yCm < bottom;
}
