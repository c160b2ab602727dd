import { expect } from 'vitest';
import { Refusal } from '../platform/refusal.ts';

declare module 'vitest' {
  interface Matchers<T> {
    /** The thing refused with this stable code: `await expect(promise).rejects.toBeRefusal('bookings.slot_taken')`. */
    toBeRefusal(code: string): T;
  }
}

expect.extend({
  toBeRefusal(received: unknown, code: string) {
    const got = received instanceof Refusal ? received.code : String(received);
    return {
      pass: received instanceof Refusal && received.code === code,
      message: () => `expected refusal ${code}, got ${got}`,
    };
  },
});
