import { describe, expect, it } from 'vitest';
import { afterQuietHours } from './quiet-hours.ts';

const night = { quietFromMin: 22 * 60, quietToMin: 9 * 60 };
const leaves = (at: string, zone: string, hours = night) => afterQuietHours(new Date(at), zone, hours).toISOString();

describe('quiet hours', () => {
  it('[MSG-012i] hold a message of the late evening and of the early morning until the same morning', () => {
    expect(leaves('2026-11-26T19:30:00Z', 'Europe/Moscow')).toBe('2026-11-27T06:00:00.000Z'); // 22:30 → 09:00
    expect(leaves('2026-11-27T01:00:00Z', 'Europe/Moscow')).toBe('2026-11-27T06:00:00.000Z'); // 04:00 → 09:00
  });

  it('[MSG-012i] let pass what comes at their first minute of day, and hold the last minute of night', () => {
    expect(leaves('2026-11-27T06:00:00Z', 'Europe/Moscow')).toBe('2026-11-27T06:00:00.000Z');
    expect(leaves('2026-11-27T05:59:00Z', 'Europe/Moscow')).toBe('2026-11-27T06:00:00.000Z');
    expect(leaves('2026-11-26T18:59:00Z', 'Europe/Moscow')).toBe('2026-11-26T18:59:00.000Z');
  });

  it('[MSG-012i] are those of the studio, not of the server', () => {
    expect(leaves('2026-11-26T12:00:00Z', 'Asia/Kamchatka')).toBe('2026-11-26T21:00:00.000Z'); // midnight there
    expect(leaves('2026-11-26T12:00:00Z', 'Europe/Moscow')).toBe('2026-11-26T12:00:00.000Z');
  });

  it('[MSG-012i] end at nine although the clock was changed that night', () => {
    expect(leaves('2026-10-24T21:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z'); // 25 hours
    expect(leaves('2026-03-28T22:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T07:00:00.000Z'); // 23 hours
  });

  it('[MSG-012i] within one day, and none at all when both ends are the same', () => {
    const siesta = { quietFromMin: 13 * 60, quietToMin: 16 * 60 };
    expect(leaves('2026-11-26T11:00:00Z', 'Europe/Moscow', siesta)).toBe('2026-11-26T13:00:00.000Z');
    expect(leaves('2026-11-26T23:00:00Z', 'Europe/Moscow', siesta)).toBe('2026-11-26T23:00:00.000Z');
    const never = { quietFromMin: 0, quietToMin: 0 };
    expect(leaves('2026-11-26T23:00:00Z', 'Europe/Moscow', never)).toBe('2026-11-26T23:00:00.000Z');
  });
});
