import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderPiece } from '../testing/render.tsx';
import { sampleSession } from '../testing/sample-session.ts';
import { Can } from './can.tsx';

afterEach(cleanup);

it('shows what the person may do and leaves out the rest', async () => {
  const rights = { 'bookings.visit': { view: true, add: false, edit: true, delete: false, scope: 'studio' as const } };
  await renderPiece(
    <>
      <Can resource="bookings.visit">see</Can>
      <Can resource="bookings.visit" action="add" otherwise="ask">
        book
      </Can>
      <Can resource="clients.client">clients</Can>
    </>,
    { session: sampleSession({ rights }) },
  );
  expect(document.body.textContent).toContain('see');
  expect(document.body.textContent).toContain('ask');
  expect(document.body.textContent).not.toContain('book');
  expect(screen.queryByText('clients')).toBeNull();
});
