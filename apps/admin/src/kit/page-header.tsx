import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { SearchButton } from '../shell/search-button.tsx';
import { useKitT } from './messages.ts';
import classes from './page-header.module.css';

export interface Crumb {
  label: string;
  to: string;
}

export interface PageHeaderProps {
  title: ReactNode;
  /** Beside the title: a count, a badge. */
  aside?: ReactNode;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  /** Under the title: tabs, filters. */
  children?: ReactNode;
}

/** The head of a screen: where we are, what this is, what can be done. On phones it also holds the search. */
export function PageHeader({ title, aside, crumbs = [], actions, children }: PageHeaderProps) {
  const t = useKitT();
  return (
    <header className={classes.header}>
      {crumbs.length > 0 && (
        <nav className={classes.crumbs} aria-label={t('kit.breadcrumbs')}>
          {crumbs.map((crumb) => (
            <Fragment key={crumb.to}>
              <Link to={crumb.to}>{crumb.label}</Link>
              <IconChevronRight className="flip" size={13} stroke={2} aria-hidden />
            </Fragment>
          ))}
          <span className="cut">{title}</span>
        </nav>
      )}
      <div className={classes.line}>
        <h1 className={classes.title}>{title}</h1>
        {aside && <span className={classes.aside}>{aside}</span>}
        <span className={classes.actions}>
          {actions}
          <SearchButton />
        </span>
      </div>
      {children}
    </header>
  );
}
