import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

export interface NoticeProps {
  icon: Icon;
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  tone?: 'accent' | 'danger';
  /** Fills a screen rather than a card. */
  page?: boolean;
}

/** An icon, what this is, the way on. EmptyState and ErrorState are made of it. */
export function Notice({ icon: NoticeIcon, title, hint, action, tone = 'accent', page = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-page={page || undefined} role={tone === 'danger' ? 'alert' : undefined}>
      <span className={classes.icon} data-tone={tone}>
        <NoticeIcon size={20} stroke={1.75} aria-hidden />
      </span>
      {page ? <h1 className={classes.title}>{title}</h1> : <b className={classes.title}>{title}</b>}
      {hint && <p className={classes.hint}>{hint}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
