import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './badge.module.css';

export type BadgeTone = 'neutral' | 'vip' | 'new' | 'ok' | 'warn' | 'bad' | 'info' | 'accent';

/** A short word about a thing: VIP, new, active, debt. */
export function Badge({
  tone = 'neutral',
  icon: BadgeIcon,
  children,
}: {
  tone?: BadgeTone;
  icon?: Icon;
  children: ReactNode;
}) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {BadgeIcon && <BadgeIcon size={12} stroke={2} aria-hidden />}
      {children}
    </span>
  );
}
