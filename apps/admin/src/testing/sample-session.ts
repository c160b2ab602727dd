import type { Session } from '../session/session.ts';

/** A person who may nothing yet: tests and the kit page add what they need. */
export function sampleSession(differences: Partial<Session> = {}): Session {
  return {
    user: {
      id: 'user-1',
      name: 'Инна Зорина',
      email: 'inna@example.test',
      employeeId: null,
      photoUrl: null,
      isOwner: false,
    },
    network: {
      id: 'network-1',
      name: 'Терма',
      currency: 'RUB',
      country: 'RU',
      defaultLocale: 'ru',
      businessKind: 'spa',
      accentHue: 192,
      franchiseMode: false,
      isDemo: true,
      setupDoneAt: '2026-01-01T00:00:00Z',
    },
    company: { id: 'company-1', name: 'Терма' },
    studios: [studio('studio-1', 'Чеховская', 'Europe/Moscow'), studio('studio-2', 'Тульская', 'Europe/Samara')],
    rights: {},
    preferences: {},
    locale: 'ru',
    ...differences,
  };
}

function studio(id: string, name: string, timeZone: string): Session['studios'][number] {
  return {
    id,
    name,
    timeZone,
    companyId: 'company-1',
    companyName: 'Терма',
    regionId: null,
    kind: 'studio',
    address: '',
  };
}
