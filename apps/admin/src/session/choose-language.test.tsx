import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { language, savedLocale } from '../i18n/language.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { useChooseLanguage } from './choose-language.ts';
import { type Session, sessionQuery } from './session.ts';

const patch = vi.hoisted(() => vi.fn());
vi.mock('../api/client.ts', async (original) => ({
  ...(await original<typeof import('../api/client.ts')>()),
  api: { PATCH: patch },
}));

beforeEach(() => {
  localStorage.clear();
  patch.mockReset();
});
afterEach(cleanup);

function chooser(client: QueryClient) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useChooseLanguage(), { wrapper }).result.current;
}

it('[L10N-001] keeps the choice of a signed-in person with the account', async () => {
  const client = new QueryClient();
  client.setQueryData(sessionQuery.queryKey, sampleSession({ locale: 'ru' }));
  patch.mockResolvedValue({ data: sampleSession({ locale: 'ar' }) });

  const choose = chooser(client);
  act(() => choose('ar'));

  await waitFor(() => expect(client.getQueryData<Session>(sessionQuery.queryKey)?.locale).toBe('ar'));
  expect(patch).toHaveBeenCalledWith('/api/v1/session', { body: { locale: 'ar' } });
  expect([language.get().locale, document.documentElement.dir, savedLocale()]).toEqual(['ar', 'rtl', 'ar']);
});

it('[L10N-001] keeps the choice on the device alone before the sign-in', async () => {
  const choose = chooser(new QueryClient());
  act(() => choose('es'));

  await waitFor(() => expect(savedLocale()).toBe('es'));
  expect(patch).not.toHaveBeenCalled();
});
