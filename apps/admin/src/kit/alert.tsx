import { type Icon, IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './alert.module.css';

export type AlertTone = 'neutral' | 'warn' | 'bad' | 'ok' | 'accent';

const icons: Record<AlertTone, Icon> = {
  neutral: IconInfoCircle,
  warn: IconAlertTriangle,
  bad: IconAlertCircle,
  ok: IconCircleCheck,
  accent: IconInfoCircle,
};

/** A line that stands in the flow: a warning, a note of the client, a success that stays. */
export function Alert({
  tone = 'neutral',
  icon,
  action,
  children,
}: {
  tone?: AlertTone;
  icon?: Icon;
  action?: ReactNode;
  children: ReactNode;
}) {
  const AlertIcon = icon ?? icons[tone];
  return (
    <div className={classes.alert} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <AlertIcon size={14} stroke={1.75} aria-hidden />
      <span className={classes.text}>{children}</span>
      {action}
    </div>
  );
}
