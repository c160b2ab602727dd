import type { ReactNode } from 'react';
import classes from './card.module.css';

export interface CardProps {
  title?: ReactNode;
  /** At the end of the header: a link, a small button. */
  action?: ReactNode;
  /** Has unsaved changes: an accent ring. */
  changed?: boolean;
  /** Rows and tables bring their own padding. */
  flush?: boolean;
  children?: ReactNode;
}

export function Card({ title, action, changed = false, flush = false, children }: CardProps) {
  return (
    <section className={classes.card} data-changed={changed || undefined}>
      {(title || action) && (
        <header className={classes.header}>
          {title && <h2 className={classes.title}>{title}</h2>}
          {action && <span className={classes.action}>{action}</span>}
        </header>
      )}
      {flush ? children : <div className={classes.body}>{children}</div>}
    </section>
  );
}
