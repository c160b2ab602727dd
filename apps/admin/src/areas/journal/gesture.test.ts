import { describe, expect, it } from 'vitest';
import { advance, type Gesture, type GestureEvent, type GestureResult, type Grabbed, idle } from './gesture.ts';

const visit: Grabbed = { key: 'line-1', column: 2, at: 600, len: 60, isPinned: false };

function play(events: GestureEvent[], step = 15): { states: Gesture[]; result: GestureResult | null } {
  let state = idle;
  let result: GestureResult | null = null;
  const states: Gesture[] = [];
  for (const event of events) {
    const next = advance(state, event, step);
    state = next.state;
    result = next.result ?? result;
    states.push(state);
  }
  return { states, result };
}

const down = (what: 'space' | 'block' | 'edge', minute: number, column = 2): GestureEvent => ({
  type: 'down',
  what,
  block: what === 'space' ? null : visit,
  point: { column, minute },
  x: 0,
  y: 0,
});
const move = (minute: number, column = 2, isTouch = false): GestureEvent => ({
  type: 'move',
  point: { column, minute },
  x: 40,
  y: 40,
  isTouch,
});

describe('the pointer over the journal', () => {
  it('[BKG-020i] a click on free space names the cell', () => {
    expect(play([down('space', 613), { type: 'up' }]).result).toEqual({
      kind: 'click',
      what: 'space',
      block: null,
      point: { column: 2, minute: 600 },
    });
  });

  it('[BKG-020i] drawing down or up from the anchor gives a length in steps', () => {
    expect(play([down('space', 613), move(655), { type: 'up' }]).result).toEqual({
      kind: 'create',
      column: 2,
      at: 600,
      len: 60,
    });
    expect(play([down('space', 613), move(571), { type: 'up' }]).result).toEqual({
      kind: 'create',
      column: 2,
      at: 570,
      len: 45,
    });
  });

  it('[BKG-020i] a visit moves by where it was gripped, snapped to the step', () => {
    const { result } = play([down('block', 620), move(689, 4), { type: 'up' }]);
    expect(result).toEqual({ kind: 'move', block: visit, column: 4, at: 675 });
  });

  it('a hand that trembles opens the visit instead of moving it', () => {
    const trembling: GestureEvent = { type: 'move', point: { column: 2, minute: 622 }, x: 2, y: 3, isTouch: false };
    expect(play([down('block', 620), trembling, { type: 'up' }]).result?.kind).toBe('click');
  });

  it('[BKG-020i] the lower edge changes the length, never below one step', () => {
    expect(play([down('edge', 660), move(706), { type: 'up' }]).result).toEqual({
      kind: 'resize',
      block: visit,
      len: 105,
    });
    expect(play([down('edge', 660), move(500), { type: 'up' }]).result).toEqual({
      kind: 'resize',
      block: visit,
      len: 15,
    });
  });

  it('Esc and a return to the old place change nothing', () => {
    expect(play([down('block', 620), move(700), { type: 'cancel' }, { type: 'up' }]).result).toBeNull();
    expect(play([down('block', 620), move(700), move(620), { type: 'up' }]).result).toBeNull();
  });

  it('a finger scrolls when it moves at once, and drags after resting', () => {
    expect(play([down('block', 620), move(700, 2, true), { type: 'up' }]).result).toBeNull();
    const held = play([down('block', 620), { type: 'hold' }, move(680, 3, true), { type: 'up' }]);
    expect(held.result).toEqual({ kind: 'move', block: visit, column: 3, at: 660 });
  });

  it('a pinned visit keeps its column', () => {
    const pinned = { ...visit, isPinned: true };
    const grab: GestureEvent = { ...down('block', 620), block: pinned } as GestureEvent;
    expect(play([grab, move(680, 5), { type: 'up' }]).result).toMatchObject({ column: 2, at: 660 });
  });
});
