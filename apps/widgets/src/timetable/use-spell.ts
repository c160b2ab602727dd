import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatsOf, plusDays } from '../shared/formats.ts';
import { useAsked } from '../shared/use-asked.ts';
import { useLookingAgain } from '../shared/use-changes.ts';
import { useWidget } from '../shared/widget-context.ts';
import { type Filters, fits, type GroupClass } from './class-model.ts';

export const daysShown = 7;
export type Range = 'week' | 'month' | 'year';
const ranges: readonly Range[] = ['week', 'month', 'year'];

/** A week of classes from today on, the chosen day and the filters; it follows what others take while it is open. */
export function useSpell(timeZone: string, currency: string) {
  const { api, words, host } = useWidget();
  const formats = useMemo(() => formatsOf(words, timeZone, currency), [words, timeZone, currency]);
  const today = formats.isoDay(new Date());
  const [from, setFrom] = useState(today);
  const [day, setDay] = useState<string>();
  const [range, setRange] = useState<Range>(ranges.find((one) => one === host.getAttribute('range')) ?? 'week');
  const [filters, setFilters] = useState<Filters>({});
  const to = plusDays(from, daysShown - 1);
  const asked = useAsked(`classes ${from} ${words.locale}`, () => api.classes({ from, to }));
  useLookingAgain(2_000, asked.again);

  // Nearest first: when this week has nothing, the next one that has opens by itself, once.
  const [hasLooked, setLooked] = useState(false);
  useEffect(() => {
    if (!asked.data || hasLooked) return;
    setLooked(true);
    if (asked.data.classes.length === 0 && asked.data.nextDate) setFrom(asked.data.nextDate);
  }, [asked.data, hasLooked]);

  const days = useMemo(() => Array.from({ length: daysShown }, (_, index) => plusDays(from, index)), [from]);
  const all = asked.data?.classes ?? [];
  const byDay = useMemo(() => {
    const found = new Map<string, GroupClass[]>();
    for (const one of all.filter((each) => fits(each, filters))) {
      const date = formatsOf(words, one.studio.timeZone, currency).isoDay(one.startsAt);
      found.set(date, [...(found.get(date) ?? []), one]);
    }
    return found;
  }, [all, filters, words, currency]);
  const classesOf = (date: string) => byDay.get(date) ?? [];
  const firstOpen =
    days.find((date) => classesOf(date).some(({ state }) => state === 'open' || state === 'full')) ??
    days.find((date) => classesOf(date).length > 0) ??
    days[0] ??
    from;
  const show = (next: string, its?: string) => {
    setFrom(next < today ? today : next);
    setDay(its);
    setRange('week');
  };
  return {
    formats,
    today,
    from,
    days,
    day: day !== undefined && days.includes(day) ? day : firstOpen,
    setDay,
    range,
    setRange,
    filters,
    setFilters,
    all,
    classesOf,
    isEmpty: days.every((date) => classesOf(date).length === 0),
    nextDate: asked.data?.nextDate ?? null,
    show,
    data: asked.data,
    error: asked.error,
    again: asked.again,
  };
}
export type Spell = ReturnType<typeof useSpell>;
