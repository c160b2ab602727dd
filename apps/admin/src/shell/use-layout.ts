import { useMediaQuery } from '@mantine/hooks';

/** One column and thumbs. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 639px)', false, { getInitialValueInEffect: false });
}

/** Phone or tablet: a tab bar below instead of the rail and the top bar. */
export function useIsCompact(): boolean {
  return useMediaQuery('(max-width: 1023px)', false, { getInitialValueInEffect: false });
}
