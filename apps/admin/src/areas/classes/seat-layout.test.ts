import { describe, expect, it } from 'vitest';
import { layOut, type SeatItem, seatBeside } from './seat-layout.ts';

const seat = (number: number, xCm: number, yCm: number): SeatItem => ({
  id: String(number),
  kind: 'seat',
  number,
  xCm,
  yCm,
  widthCm: 80,
  heightCm: 80,
});
/** Two rows, the second shifted by half a seat. */
const hall = [seat(1, 100, 200), seat(2, 260, 200), seat(3, 420, 200), seat(4, 180, 350), seat(5, 340, 350)];
const numberBeside = (from: number, key: string) => seatBeside(hall, hall[from - 1] as SeatItem, key)?.number ?? null;

describe('the hall on the screen', () => {
  it('[ORG-019] draws seats larger than they are, but never into each other', () => {
    const { items, aspect } = layOut(hall, 600);
    const width = 348;
    const height = width / aspect;
    for (const one of items) {
      expect(one.width * width).toBeGreaterThanOrEqual((80 / 600) * width);
      for (const other of items) {
        if (one === other) continue;
        const apartX = Math.abs(one.x - other.x) * width - (one.width + other.width) * (width / 2);
        const apartY = Math.abs(one.y - other.y) * height - (one.height + other.height) * (height / 2);
        expect(Math.max(apartX, apartY)).toBeGreaterThan(0);
      }
    }
  });

  it('goes by arrow keys as the eye does, and stops at the walls', () => {
    expect(numberBeside(1, 'ArrowRight')).toBe(2);
    expect(numberBeside(3, 'ArrowRight')).toBeNull();
    expect(numberBeside(2, 'ArrowLeft')).toBe(1);
    expect([4, 5]).toContain(numberBeside(2, 'ArrowDown'));
    expect([1, 2]).toContain(numberBeside(4, 'ArrowUp'));
    expect(numberBeside(5, 'ArrowDown')).toBeNull();
  });
});
