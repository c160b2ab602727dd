import { Menu } from '@mantine/core';
import { IconMenu2, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { NavItem } from './area.ts';
import { useCreations, useNav } from './areas-context.ts';
import { useLabel, useShellT } from './messages.ts';
import classes from './tab-bar.module.css';

const MoreSheet = lazy(() => import('./more-sheet.tsx'));

/** The thumb's way around on phones and tablets: three sections, "more", and + in the middle. */
export function TabBar() {
  const t = useShellT();
  const [moreOpen, setMoreOpen] = useState(false);
  const tabs = useNav()
    .filter((item) => item.tab !== undefined)
    .sort((a, b) => (a.tab ?? 0) - (b.tab ?? 0))
    .slice(0, 3);

  return (
    <nav className={classes.bar} aria-label={t('shell.sections')}>
      {tabs.slice(0, 2).map((item) => (
        <Tab key={item.to} item={item} />
      ))}
      <CreateButton />
      {tabs.slice(2).map((item) => (
        <Tab key={item.to} item={item} />
      ))}
      <button type="button" className={classes.tab} onClick={() => setMoreOpen(true)} aria-haspopup="dialog">
        <IconMenu2 size={22} stroke={1.75} aria-hidden />
        {t('shell.more')}
      </button>
      {moreOpen && (
        <Suspense fallback={null}>
          <MoreSheet opened onClose={() => setMoreOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}

function Tab({ item }: { item: NavItem }) {
  const label = useLabel()(item.labelKey);
  return (
    <Link to={item.to} className={classes.tab} activeProps={{ 'data-on': true, 'aria-current': 'page' }}>
      <item.icon size={22} stroke={1.75} aria-hidden />
      <span className="cut">{label}</span>
    </Link>
  );
}

function CreateButton() {
  const t = useShellT();
  const label = useLabel();
  const navigate = useNavigate();
  const creations = useCreations();
  const [only] = creations;
  if (!only) return null;

  if (creations.length === 1) {
    return (
      <Link to={only.to} search={only.search as never} className={classes.add} aria-label={label(only.labelKey)}>
        <IconPlus size={24} stroke={1.75} aria-hidden />
      </Link>
    );
  }
  return (
    <Menu position="top" width={240} offset={12}>
      <Menu.Target>
        <button type="button" className={classes.add} aria-label={t('shell.create')}>
          <IconPlus size={24} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {creations.map((creation) => (
          <Menu.Item
            key={creation.labelKey}
            leftSection={<creation.icon size={18} stroke={1.75} aria-hidden />}
            onClick={() => navigate({ to: creation.to, search: creation.search as never })}
          >
            {label(creation.labelKey)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
