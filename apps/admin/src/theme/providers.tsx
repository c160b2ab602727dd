import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { localeFacts } from '@salus/i18n';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useLocale } from '../i18n/use-language.ts';
import { ConfirmHost } from '../kit/confirm.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

const Toasts = lazy(() => import('./toasts.tsx').then(({ Toasts: component }) => ({ default: component })));

/** Everything that a screen stands on: data, theme, direction, dates, toasts. Tests use it too. */
export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  const locale = useLocale();
  const { dir, firstDayOfWeek } = localeFacts[locale];
  return (
    <QueryClientProvider client={queryClient}>
      <DirectionProvider initialDirection={dir} detectDirection={false}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <FollowDirection dir={dir} />
          <DatesProvider settings={{ locale: dayjsLocale[locale], firstDayOfWeek }}>
            <Suspense>
              <Toasts />
            </Suspense>
            {children}
            <ConfirmHost />
          </DatesProvider>
        </MantineProvider>
      </DirectionProvider>
    </QueryClientProvider>
  );
}

const dayjsLocale = { ru: 'ru', en: 'en', ar: 'ar', id: 'id', hi: 'hi', zh: 'zh-cn', es: 'es' } as const;

/** A language can change while the page stands; Mantine learns the new direction without losing the forms on it. */
function FollowDirection({ dir }: { dir: 'ltr' | 'rtl' }) {
  const { setDirection } = useDirection();
  // biome-ignore lint/correctness/useExhaustiveDependencies: setDirection is a new function on each render
  useEffect(() => setDirection(dir), [dir]);
  return null;
}
