import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type NavItem, navSections } from './area.ts';
import { useNav } from './areas-context.ts';
import { Logo } from './logo.tsx';
import { useLabel, useShellT } from './messages.ts';
import classes from './rail.module.css';

/** The sections of the product, grouped by what people do; what a person may not see is not there. */
export function Rail({ narrow }: { narrow: boolean }) {
  const t = useShellT();
  const items = useNav();
  const groups = navSections
    .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
    .filter((group) => group.items.length > 0);

  return (
    <nav className={classes.rail} data-narrow={narrow || undefined} aria-label={t('shell.sections')}>
      <Link to="/" className={classes.brand} aria-label={t('shell.home')}>
        <Logo />
        {!narrow && <span>Salus</span>}
      </Link>
      {groups.map((group) => (
        <div key={group.section} className={classes.group} data-last={group.section === 'settings' || undefined}>
          {group.items.map((item) => (
            <RailLink key={item.to} item={item} narrow={narrow} />
          ))}
        </div>
      ))}
    </nav>
  );
}

function RailLink({ item, narrow }: { item: NavItem; narrow: boolean }) {
  const label = useLabel()(item.labelKey);
  const link = (
    <Link
      to={item.to}
      className={classes.link}
      activeProps={{ 'data-on': true, 'aria-current': 'page' }}
      aria-label={label}
    >
      <item.icon size={18} stroke={1.65} aria-hidden />
      {!narrow && <span className="cut">{label}</span>}
    </Link>
  );
  if (!narrow) return link;
  return (
    <Tooltip label={label} position="right" openDelay={0}>
      {link}
    </Tooltip>
  );
}
