import { Link } from '@tanstack/react-router';
import { useFormats } from '../i18n/use-language.ts';
import classes from './tabs.module.css';

export interface Tab {
  id: string;
  label: string;
  count?: number;
  /** The count is a call for action: red. */
  hot?: boolean;
  /** A form's tab that holds a wrong field. */
  wrong?: boolean;
}

export interface TabsProps {
  tabs: readonly Tab[];
  active: string;
  /** Tabs are places: each has its address in the search of the page. */
  param?: string;
  label: string;
  /** Fields of the search that belong to one tab: the others begin without them. */
  forgets?: readonly string[];
}

/** Tabs of a page: links, so that Back and sending an address work. The first tab has no search of its own. */
export function Tabs({ tabs, active, param = 'tab', label, forgets = [] }: TabsProps) {
  const formats = useFormats();
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map((tab, index) => (
        <Link
          key={tab.id}
          to="."
          search={(before: Record<string, unknown>) => ({
            ...before,
            ...(tab.id === active ? {} : Object.fromEntries(forgets.map((field) => [field, undefined]))),
            [param]: index === 0 ? undefined : tab.id,
          })}
          className={classes.tab}
          data-on={tab.id === active || undefined}
          aria-current={tab.id === active ? 'page' : undefined}
          replace
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={classes.count} data-hot={tab.hot || undefined}>
              {formats.number(tab.count)}
            </span>
          )}
          {tab.wrong && <span className={classes.wrong} />}
        </Link>
      ))}
    </nav>
  );
}
