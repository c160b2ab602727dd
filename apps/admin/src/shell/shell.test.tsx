import { IconSettings, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putInForce } from '../i18n/language.ts';
import en from '../i18n/locales/en.ts';
import { createAppRouter } from '../router.tsx';
import { type Session, sessionQuery } from '../session/session.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { Providers } from '../theme/providers.tsx';
import type { Area, Command } from './area.ts';
import { AreasContext } from './areas-context.ts';
import { requireRight, shellRoute } from './shell-route.tsx';
import { useStudioScope } from './studio-scope.tsx';

const seen = { view: true, add: false, edit: false, delete: false, scope: 'network' as const };
const find = vi.fn(
  async (): Promise<Command[]> => [{ id: 'c1', title: 'Anna Sokolova', hint: '+7 916', to: '/clients' }],
);

function Clients() {
  const { studio, studios, timeZone, company, studioIds } = useStudioScope();
  const parts = [studio?.name ?? 'all', studios.length, timeZone, company?.id, studioIds];
  return <p>{parts.filter((part) => part !== undefined).join(' ')}</p>;
}

const studioOf = (id: string, companyId: string, companyName: string) => ({
  id,
  companyId,
  companyName,
  name: id.toUpperCase(),
  regionId: null,
  timeZone: 'Europe/Moscow',
  kind: 'studio',
  address: '',
});
const ofTwoCompanies = [
  studioOf('a', 'company-1', 'Head'),
  studioOf('b', 'company-1', 'Head'),
  studioOf('c', 'company-2', 'North'),
];

const area: Area = {
  routes: [
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/clients',
      component: Clients,
      beforeLoad: requireRight('clients.client'),
    }),
    createRoute({
      getParentRoute: () => shellRoute,
      path: '/journal',
      component: Clients,
      staticData: { oneStudio: true },
    }),
    createRoute({ getParentRoute: () => shellRoute, path: '/money', beforeLoad: requireRight('ledger.entry') }),
  ],
  nav: [
    { section: 'settings', order: 10, icon: IconSettings, labelKey: 'shell.theme', to: '/settings' },
    {
      section: 'desk',
      order: 30,
      icon: IconUsers,
      labelKey: 'kit.phone',
      to: '/clients',
      permission: { resource: 'clients.client' },
    },
    {
      section: 'desk',
      order: 10,
      icon: IconUsers,
      labelKey: 'kit.color',
      to: '/money',
      permission: { resource: 'ledger.entry' },
    },
  ],
  creations: [{ order: 10, icon: IconUserPlus, labelKey: 'kit.save', to: '/clients' }],
  commandSources: [{ id: 'clients', labelKey: 'kit.search', search: find }],
};

async function open(path: string, session: Session) {
  putInForce('en', { ...en, 'kit.color': 'Money' });
  const queryClient = new QueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, session);
  const router = createAppRouter(queryClient, [area], createMemoryHistory({ initialEntries: [path] }));
  await router.load();
  render(
    <Providers queryClient={queryClient}>
      <AreasContext value={[area]}>
        <RouterProvider router={router} />
      </AreasContext>
    </Providers>,
  );
  await act(async () => {});
  return router;
}

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('salus.locale', 'en');
});
afterEach(cleanup);

describe('shell', () => {
  it('shows in the rail what the person may see, in its order, and starts at the first of it', async () => {
    const router = await open('/', sampleSession({ rights: { 'clients.client': seen } }));
    const rail = screen.getByRole('navigation', { name: 'Sections' });
    const links = [...rail.querySelectorAll('a')].map((link) => link.textContent);
    expect(links).toEqual(['Salus', 'Phone', 'Appearance']);
    expect(router.state.location.pathname).toBe('/clients');
  });

  it('tells of a missing right inside the frame', async () => {
    await open('/money', sampleSession({ rights: { 'clients.client': seen } }));
    expect(screen.getByText('You have no access here')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
  });

  it('keeps the chosen studio in the address, so that a colleague opens the same', async () => {
    const router = await open('/clients?studio=studio-2', sampleSession({ rights: { 'clients.client': seen } }));
    expect(screen.getByText('Тульская 1 Europe/Samara studio-2')).toBeTruthy();
    await act(() => router.navigate({ to: '/money' }));
    expect(router.state.location.search).toEqual({ studio: 'studio-2' });
  });

  it('offers the companies of a network of several, with their studios under them', async () => {
    const router = await open(
      '/clients',
      sampleSession({ rights: { 'clients.client': seen }, studios: ofTwoCompanies }),
    );
    fireEvent.click(screen.getByRole('button', { name: /All studios/ }));
    const offered = await screen.findAllByRole('menuitem');
    expect(offered.map((item) => item.textContent)).toEqual(['All studios', 'Head', 'A', 'B', 'North', 'C']);

    fireEvent.click(offered[1] as HTMLElement);
    await screen.findByText('all 2 Europe/Moscow company-1 a,b');
    expect(router.state.location.search).toEqual({ studio: 'company-1' });
    expect(screen.getByRole('button', { name: /^Head/ })).toBeTruthy();
  });

  it('names the studio that is shown where a screen shows only one, though several are chosen', async () => {
    await open('/journal?studio=company-2', sampleSession({ studios: ofTwoCompanies }));
    fireEvent.click(screen.getByRole('button', { name: /^C Терма/ }));
    const offered = await screen.findAllByRole('menuitem');
    expect(offered.map((item) => item.textContent)).toEqual(['A', 'B', 'C']);
    expect(offered.filter((item) => item.getAttribute('aria-current'))).toEqual([offered[2]]);
  });

  it('finds clients, screens and actions from the keyboard', async () => {
    await open('/clients', sampleSession({ rights: { 'clients.client': seen } }));
    fireEvent.keyDown(document.documentElement, { key: 'k', code: 'KeyK', ctrlKey: true });
    const field = await screen.findByRole('combobox');
    expect(screen.getByRole('option', { name: 'Save' })).toBeTruthy();

    fireEvent.change(field, { target: { value: 'anna' } });
    expect(await screen.findByRole('option', { name: /Anna Sokolova/ })).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Save' })).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
