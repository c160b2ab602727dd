import { type Icon, IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useKitT } from './messages.ts';
import { Notice } from './notice.tsx';

/** Nothing here yet: what this place is for, and the button that starts it. */
export function EmptyState(props: { icon: Icon; title: string; hint?: ReactNode; action?: ReactNode; page?: boolean }) {
  return <Notice {...props} />;
}

/** Filters that let nothing through say so and offer to be dropped. */
export function NothingFound({ onReset }: { onReset?: () => void }) {
  const t = useKitT();
  return (
    <Notice
      icon={IconFilterOff}
      title={t('kit.filter_empty_title')}
      hint={t('kit.filter_empty_text')}
      action={onReset && <Button onClick={onReset}>{t('kit.filter_reset')}</Button>}
    />
  );
}
