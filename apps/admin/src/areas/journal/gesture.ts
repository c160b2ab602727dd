import { snap } from './time-grid.ts';

/** Where the pointer is, in the grid's own measures. */
export interface GridPoint {
  column: number;
  minute: number;
}

/** A visit that is grabbed: where it stands and where in it the hand is. */
export interface Grabbed {
  key: string;
  column: number;
  at: number;
  len: number;
  /** Its specialist cannot change by a drag (the columns are rooms, or the visit is not ours). */
  isPinned: boolean;
}

export type Gesture =
  | { kind: 'idle' }
  | { kind: 'pressed'; what: 'space' | 'block' | 'edge'; block: Grabbed | null; start: GridPoint; x: number; y: number }
  | { kind: 'creating'; column: number; anchor: number; at: number; len: number }
  | { kind: 'moving'; block: Grabbed; grip: number; column: number; at: number }
  | { kind: 'resizing'; block: Grabbed; len: number };

export type GestureEvent =
  | { type: 'down'; what: 'space' | 'block' | 'edge'; block: Grabbed | null; point: GridPoint; x: number; y: number }
  /** The finger has rested long enough: what follows is a drag and no scroll. */
  | { type: 'hold' }
  | { type: 'move'; point: GridPoint; x: number; y: number; isTouch: boolean }
  | { type: 'up' }
  | { type: 'cancel' };

export type GestureResult =
  | { kind: 'click'; what: 'space' | 'block'; block: Grabbed | null; point: GridPoint }
  | { kind: 'create'; column: number; at: number; len: number }
  | { kind: 'move'; block: Grabbed; column: number; at: number }
  | { kind: 'resize'; block: Grabbed; len: number };

export const idle: Gesture = { kind: 'idle' };

const slopPx = 5;

/**
 * The one machine of the grid's pointer: create, move, resize. Pure: it is told where the pointer is, and says what is
 * being done; the last answer of a gesture is its result. Esc answers nothing and leaves everything as it was.
 */
export function advance(
  state: Gesture,
  event: GestureEvent,
  step: number,
): { state: Gesture; result: GestureResult | null } {
  switch (event.type) {
    case 'down':
      return {
        state: {
          kind: 'pressed',
          what: event.what,
          block: event.block,
          start: event.point,
          x: event.x,
          y: event.y,
        },
        result: null,
      };
    case 'hold':
      return { state: state.kind === 'pressed' ? begin(state, state.start, step) : state, result: null };
    case 'move':
      return { state: moved(state, event, step), result: null };
    case 'up':
      return { state: idle, result: finish(state, step) };
    case 'cancel':
      return { state: idle, result: null };
  }
}

function moved(state: Gesture, event: Extract<GestureEvent, { type: 'move' }>, step: number): Gesture {
  if (state.kind === 'pressed') {
    const far = Math.hypot(event.x - state.x, event.y - state.y) > slopPx;
    if (!far) return state;
    // A finger that moves at once wants to scroll.
    if (event.isTouch) return idle;
    return follow(begin(state, event.point, step), event.point, step);
  }
  return follow(state, event.point, step);
}

function begin(state: Extract<Gesture, { kind: 'pressed' }>, point: GridPoint, step: number): Gesture {
  const { block, start } = state;
  if (state.what === 'space' || !block) {
    const anchor = snap(start.minute, step, 'floor');
    return { kind: 'creating', column: start.column, anchor, at: anchor, len: step };
  }
  if (state.what === 'edge') return { kind: 'resizing', block, len: block.len };
  return {
    kind: 'moving',
    block,
    grip: start.minute - block.at,
    column: block.isPinned ? block.column : point.column,
    at: block.at,
  };
}

function follow(state: Gesture, point: GridPoint, step: number): Gesture {
  switch (state.kind) {
    case 'creating': {
      const at = Math.min(state.anchor, snap(point.minute, step, 'floor'));
      const end = Math.max(state.anchor + step, snap(point.minute, step, 'floor') + step);
      return { ...state, at, len: end - at };
    }
    case 'moving': {
      const at = snap(point.minute - state.grip, step);
      const column = state.block.isPinned ? state.block.column : point.column;
      return at === state.at && column === state.column ? state : { ...state, at, column };
    }
    case 'resizing': {
      const len = Math.max(step, snap(point.minute - state.block.at, step));
      return len === state.len ? state : { ...state, len };
    }
    default:
      return state;
  }
}

function finish(state: Gesture, step: number): GestureResult | null {
  switch (state.kind) {
    case 'pressed': {
      const point = { ...state.start, minute: snap(state.start.minute, step, 'floor') };
      return { kind: 'click', what: state.what === 'space' ? 'space' : 'block', block: state.block, point };
    }
    case 'creating':
      return { kind: 'create', column: state.column, at: state.at, len: state.len };
    case 'moving': {
      const stayed = state.at === state.block.at && state.column === state.block.column;
      return stayed ? null : { kind: 'move', block: state.block, column: state.column, at: state.at };
    }
    case 'resizing':
      return state.len === state.block.len ? null : { kind: 'resize', block: state.block, len: state.len };
    default:
      return null;
  }
}
