import { useLocale } from '../../i18n/use-language.ts';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "5 minutes ago", "yesterday": how long it has been, in the reader's words. */
export function useAgo(): (at: string) => string {
  const locale = useLocale();
  const words = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric: 'auto' });
  return (at) => {
    const passed = Math.max(0, Date.now() - Date.parse(at));
    const [unit, ms] = steps.find(([, size]) => passed >= size) ?? ['second', 60_000];
    return words.format(unit === 'second' ? 0 : -Math.floor(passed / ms), unit);
  };
}
