import type { Locale } from '@salus/i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import type { BusinessKind, StartService } from './start-form.ts';

/** The suggested services of a business, with what the person has changed and added. */
export function useStarterSet(businessKind: BusinessKind, locale: Locale, currency: string) {
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/starter-sets', { params: { query: { businessKind, locale, currency } } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [changes, setChanges] = useState<Record<string, Partial<StartService>>>({});
  const [own, setOwn] = useState<StartService[]>([]);
  const suggested = (data?.services ?? []).map(({ isUsual, ...service }) => ({ ...service, on: isUsual }));
  const services = [...suggested, ...own].map((service) => ({ ...service, ...changes[service.name] }));
  return {
    services,
    change: (name: string, change: Partial<StartService>) =>
      setChanges((before) => ({ ...before, [name]: { ...before[name], ...change } })),
    add: (name: string) =>
      setOwn((before) =>
        services.some((one) => one.name === name)
          ? before
          : [...before, { name, durationMin: 60, priceMinor: 0, on: true }],
      ),
    chosen: services
      .filter(({ on }) => on)
      .map(({ name, durationMin, priceMinor }) => ({ name, durationMin, priceMinor })),
  };
}
