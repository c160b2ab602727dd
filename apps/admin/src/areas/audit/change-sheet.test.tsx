import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderPiece } from '../../testing/render.tsx';
import type { AuditEntry } from './audit-data.ts';
import { ChangeSheet } from './change-sheet.tsx';
import { readable } from './values.tsx';

afterEach(cleanup);

const id = (last: string) => `01a20000-0000-7000-8000-00000000000${last}`;

const entry: AuditEntry = {
  id: id('1'),
  at: '2026-11-22T05:00:00Z',
  actorId: id('2'),
  actorKind: 'account',
  actorName: 'Ирина',
  channel: 'admin',
  ip: null,
  action: 'service.edit',
  objectType: 'service',
  objectId: id('3'),
  objectName: 'Массаж',
  studioId: null,
  before: { priceMinor: 450_000, durationMin: 60, roomId: id('4'), onlineBooking: false },
  after: {
    priceMinor: 500_050,
    durationMin: 90,
    roomId: id('5'),
    onlineBooking: true,
    startsAt: '2026-11-22T05:00:00Z',
    rights: { 'clients.client': { view: true, add: false, scope: 'studio' } },
    somethingQuiteNew: 'x',
  },
};

it('[STF-017i] tells a change in words: fields, money, times, names instead of ids', async () => {
  await renderPiece(
    <ChangeSheet entry={entry} names={{ [id('4')]: 'Сакура' }} onClose={() => {}} onOnlyThis={() => {}} />,
  );
  const rows = screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s/g, ' ')));
  expect(rows).toContainEqual(['Price', '4 500 ₽', '5 000.50 ₽']);
  expect(rows).toContainEqual(['Duration', '1 hr', '1 hr 30 min']);
  expect(rows).toContainEqual(['Room', 'Сакура', `…${id('5').slice(-6)}`]);
  expect(rows).toContainEqual(['Online booking', 'no', 'yes']);
  expect(rows).toContainEqual(['Something quite new', '—', 'x']);
  expect(rows.find(([field]) => field === 'Rights')?.[2]).toContain('View: yes');
  expect(rows.find(([field]) => field === 'Rights')?.[2]).toContain('Reach: studio');
});

it('makes a field that has no words yet readable', () => {
  expect(['breakAfterMin', 'studioId', 'booking.hold_min'].map(readable)).toEqual([
    'Break after min',
    'Studio',
    'Booking hold min',
  ]);
});
