import { type RefObject, useEffect, useRef } from 'react';
import type { Column } from './board.ts';
import { advance, type GestureEvent, type GestureResult, type Grabbed, type GridPoint, idle } from './gesture.ts';
import type { GroupClass } from './group-classes.ts';
import { gesture, hovered } from './journal-context.ts';
import type { PlacedLine } from './place-lines.ts';
import { isOpen } from './wire.ts';

export interface GridPointerOptions {
  body: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  columns: readonly Column[];
  columnWidth: number;
  axisWidth: number;
  from: number;
  to: number;
  step: number;
  mayAdd: boolean;
  mayEdit: boolean;
  /** Columns are rooms or days of one person: a drag changes no specialist. */
  isPinned: boolean;
  onResult: (result: GestureResult) => void;
  /** A block that is no visit was pressed. */
  onBlock: (blockId: string) => void;
  /** A finger rested on a visit without moving it: its card is wanted. */
  onCard: (line: PlacedLine, rect: DOMRect) => void;
}

const holdMs = 380;
const hoverMs = 300;
const edgePx = 44;

/** Feeds the pointer of the grid into the one machine (gesture.ts), scrolls at the edges, and asks for hover cards. */
export function useGridPointer(options: GridPointerOptions): void {
  const latest = useRef(options);
  latest.current = options;
  const { body } = options;

  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let pointer: { id: number; x: number; y: number; isTouch: boolean; target: HTMLElement } | null = null;
    let holdTimer = 0;
    let hoverTimer = 0;
    let frame = 0;
    let ghost: HTMLElement | null = null;
    /** This touch has done something here already: the browser need not make a click of it. */
    let isOurs = false;

    const tell = (event: GestureEvent) => {
      const { state, result } = advance(gesture.get(), event, latest.current.step);
      gesture.set(state);
      if ((state.kind === 'moving' || state.kind === 'resizing') && !ghost && pointer) {
        ghost = pointer.target.closest<HTMLElement>('[data-block]');
        if (ghost) ghost.dataset.ghost = '';
      }
      document.documentElement.classList.toggle('is-dragging', state.kind !== 'idle' && state.kind !== 'pressed');
      return result;
    };

    const pointAt = (x: number, y: number): GridPoint => {
      const { columns, columnWidth, axisWidth, from, to } = latest.current;
      const rect = element.getBoundingClientRect();
      const rtl = document.documentElement.dir === 'rtl';
      const along = (rtl ? rect.right - x : x - rect.left) - axisWidth;
      const column = Math.max(0, Math.min(columns.length - 1, Math.floor(along / columnWidth)));
      const minute = from + ((y - rect.top) / rect.height) * (to - from);
      return { column, minute: Math.max(from, Math.min(to - 1, minute)) };
    };

    const lineOf = (target: EventTarget | null): { line: PlacedLine; column: number; block: HTMLElement } | null => {
      const block = target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;
      const column = Number(block?.closest<HTMLElement>('[data-column]')?.dataset.column);
      const line = latest.current.columns[column]?.lines.find(({ key }) => key === block?.dataset.block);
      return block && line ? { line, column, block } : null;
    };

    const classOf = (target: EventTarget | null): { groupClass: GroupClass; block: HTMLElement } | null => {
      const block = target instanceof Element ? target.closest<HTMLElement>('[data-class]') : null;
      const column = Number(block?.closest<HTMLElement>('[data-column]')?.dataset.column);
      const placed = latest.current.columns[column]?.classes.find(({ key }) => key === block?.dataset.class);
      return block && placed ? { groupClass: placed.groupClass, block } : null;
    };

    const end = () => {
      window.clearTimeout(holdTimer);
      cancelAnimationFrame(frame);
      if (ghost) delete ghost.dataset.ghost;
      ghost = null;
      pointer = null;
      document.documentElement.classList.remove('is-dragging');
    };

    const scrollAtEdge = () => {
      const { scroller } = latest.current;
      const box = scroller.current?.getBoundingClientRect();
      const state = gesture.get();
      if (pointer && box && scroller.current && state.kind !== 'idle' && state.kind !== 'pressed') {
        const pull = (at: number, low: number, high: number) =>
          at < low + edgePx ? at - low - edgePx : at > high - edgePx ? at - high + edgePx : 0;
        const dx = state.kind === 'moving' ? pull(pointer.x, box.left, box.right) : 0;
        const dy = pull(pointer.y, box.top + 90, box.bottom);
        if (dx !== 0 || dy !== 0) {
          scroller.current.scrollBy(dx / 4, dy / 4);
          tell({ type: 'move', point: pointAt(pointer.x, pointer.y), x: pointer.x, y: pointer.y, isTouch: false });
        }
      }
      frame = requestAnimationFrame(scrollAtEdge);
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof HTMLElement || event.target instanceof SVGElement)) return;
      const target = event.target as HTMLElement;
      const { mayAdd, mayEdit, isPinned } = latest.current;
      const inFree = target.closest('[data-free]') !== null;
      const found = lineOf(target);
      window.clearTimeout(hoverTimer);
      isOurs = false;
      hovered.set(null);
      if (target.closest('[data-blocked], [data-kind], [data-class]')) return;
      if (!found && !mayAdd) return;
      if (!found && !target.closest('[data-column]')) return;
      pointer = {
        id: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        isTouch: event.pointerType !== 'mouse',
        target,
      };
      const movable = found !== null && mayEdit && isOpen(found.line.visit.state);
      const grabbed: Grabbed | null = found
        ? { key: found.line.key, column: found.column, at: found.line.at, len: found.line.len, isPinned }
        : null;
      const what = !found || (inFree && mayAdd) ? 'space' : target.closest('[data-edge]') && movable ? 'edge' : 'block';
      tell({
        type: 'down',
        what,
        block: what === 'space' ? null : grabbed,
        point: pointAt(event.clientX, event.clientY),
        x: event.clientX,
        y: event.clientY,
      });
      if (pointer.isTouch) {
        holdTimer = window.setTimeout(() => {
          isOurs = true;
          if (what === 'space' ? mayAdd : movable) {
            tell({ type: 'hold' });
            navigator.vibrate?.(12);
          } else if (found) {
            tell({ type: 'cancel' });
            latest.current.onCard(found.line, found.block.getBoundingClientRect());
          }
        }, holdMs);
      } else if (movable || what === 'space') {
        event.preventDefault();
      }
      frame = requestAnimationFrame(scrollAtEdge);
    };

    const onMove = (event: PointerEvent) => {
      if (!pointer || event.pointerId !== pointer.id) return;
      pointer.x = event.clientX;
      pointer.y = event.clientY;
      const state = gesture.get();
      if (state.kind === 'pressed' && state.what !== 'space') {
        const line = lineOf(pointer.target)?.line;
        if (!line || !isOpen(line.visit.state) || !latest.current.mayEdit) return;
      }
      const point = pointAt(event.clientX, event.clientY);
      tell({ type: 'move', point, x: event.clientX, y: event.clientY, isTouch: pointer.isTouch });
      if (gesture.get().kind === 'idle') end();
    };

    const onUp = (event: PointerEvent) => {
      if (!pointer || event.pointerId !== pointer.id) {
        const blocked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-blocked]') : null;
        if (blocked?.dataset.blocked && element.contains(blocked)) latest.current.onBlock(blocked.dataset.blocked);
        return;
      }
      const state = gesture.get();
      const { isTouch, target } = pointer;
      const result = tell({ type: 'up' });
      const stayed = state.kind === 'moving' && !result && isTouch;
      const found = stayed ? lineOf(target) : null;
      end();
      if (found) latest.current.onCard(found.line, found.block.getBoundingClientRect());
      if (!result) return;
      isOurs ||= isTouch;
      latest.current.onResult(result);
    };

    const cancel = () => {
      if (gesture.get() === idle) return;
      tell({ type: 'cancel' });
      end();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || gesture.get().kind === 'idle') return;
      event.stopPropagation();
      cancel();
    };
    // Once the finger holds something, the page must not scroll under it.
    const onTouchMove = (event: TouchEvent) => {
      const { kind } = gesture.get();
      if (kind !== 'idle' && kind !== 'pressed' && event.cancelable) event.preventDefault();
    };
    // A click would follow the lifted finger and close the card or panel that has just opened under it.
    const onTouchEnd = (event: TouchEvent) => {
      if (isOurs && event.cancelable) event.preventDefault();
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || gesture.get().kind !== 'idle') return;
      window.clearTimeout(hoverTimer);
      const found = lineOf(event.target) ?? classOf(event.target);
      if (!found) {
        hoverTimer = window.setTimeout(() => hovered.set(null), 160);
        return;
      }
      const { block, ...what } = found;
      hoverTimer = window.setTimeout(
        () => hovered.set({ ...what, rect: block.getBoundingClientRect(), isSheet: false }),
        hoverMs,
      );
    };
    const onLeave = (event: PointerEvent) => {
      // A finger leaves the grid whenever it is lifted: the card that it asked for stays.
      if (event.pointerType !== 'mouse') return;
      window.clearTimeout(hoverTimer);
      hoverTimer = window.setTimeout(() => {
        if (!document.querySelector('[data-visit-card]:hover')) hovered.set(null);
      }, 160);
    };
    const noMenu = (event: Event) => {
      if (pointer?.isTouch) event.preventDefault();
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('touchmove', onTouchMove, { passive: false });
    element.addEventListener('touchend', onTouchEnd);
    element.addEventListener('contextmenu', noMenu);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', onKey, true);
    return () => {
      end();
      window.clearTimeout(hoverTimer);
      gesture.set(idle);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('touchmove', onTouchMove);
      element.removeEventListener('touchend', onTouchEnd);
      element.removeEventListener('contextmenu', noMenu);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [body]);
}
