import type { Locale } from '@salus/i18n';
import type { BusinessKind } from '../modules/org/public.ts';
import sets from './starter-sets.json' with { type: 'json' };

export interface StarterService {
  name: string;
  durationMin: number;
  priceMinor: number;
  /** Ticked from the start. */
  isUsual: boolean;
}

export interface StarterSet {
  categoryName: string;
  roomName: string;
  services: StarterService[];
}

/**
 * What one rouble of our price suggestions is elsewhere: levels of service prices, not exchange rates. `step` is the
 * roundest amount that looks like a price there.
 */
const priceLevels: Record<string, { factor: number; step: number; minorUnits: number }> = {
  RUB: { factor: 1, step: 100, minorUnits: 100 },
  KZT: { factor: 4, step: 500, minorUnits: 100 },
  BYN: { factor: 0.025, step: 5, minorUnits: 100 },
  UZS: { factor: 90, step: 10_000, minorUnits: 100 },
  USD: { factor: 0.018, step: 5, minorUnits: 100 },
  EUR: { factor: 0.017, step: 5, minorUnits: 100 },
  GBP: { factor: 0.015, step: 5, minorUnits: 100 },
  AED: { factor: 0.06, step: 10, minorUnits: 100 },
  SAR: { factor: 0.055, step: 10, minorUnits: 100 },
  EGP: { factor: 0.22, step: 50, minorUnits: 100 },
  TRY: { factor: 0.4, step: 50, minorUnits: 100 },
  INR: { factor: 0.55, step: 100, minorUnits: 100 },
  IDR: { factor: 80, step: 10_000, minorUnits: 100 },
  CNY: { factor: 0.085, step: 10, minorUnits: 100 },
  MXN: { factor: 0.22, step: 50, minorUnits: 100 },
  COP: { factor: 40, step: 5_000, minorUnits: 100 },
  ARS: { factor: 11, step: 500, minorUnits: 100 },
};

/** Currencies in which prices are suggested; in any other the owner enters them. */
export const knownCurrencies = Object.keys(priceLevels);

/** The services with which a business of that kind may start, in its language and currency. */
export function starterSet(kind: BusinessKind, locale: Locale, currency: string): StarterSet {
  const { category, services } = sets.kinds[kind];
  return {
    categoryName: category[locale],
    roomName: sets.room[locale],
    services: services.map(({ name, durationMin, priceRub, isUsual }) => ({
      name: name[locale],
      durationMin,
      priceMinor: localPrice(priceRub, currency),
      isUsual,
    })),
  };
}

function localPrice(priceRub: number, currency: string): number {
  const level = priceLevels[currency];
  if (!level) return 0;
  return Math.max(1, Math.round((priceRub * level.factor) / level.step)) * level.step * level.minorUnits;
}
