import { Menu } from '@mantine/core';
import { IconBuildingStore, IconCheck, IconSelector } from '@tabler/icons-react';
import { useSession } from '../session/session.ts';
import { useShellT } from './messages.ts';
import { useStudioScope } from './studio-scope.tsx';
import classes from './top-bar.module.css';

/** Which studio the screens show; a person of one studio sees its name and nothing to press. */
export function StudioSwitcher() {
  const t = useShellT();
  const { studios, network } = useSession();
  const { studio } = useStudioScope();
  const label = (
    <>
      <span className={classes.mark}>
        <IconBuildingStore size={14} stroke={1.75} aria-hidden />
      </span>
      <span className={classes.names}>
        <b className="cut">{studio?.name ?? t('shell.studio_all')}</b>
        <small className="cut">
          <bdi>{t('shell.network', { name: network.name })}</bdi> ·{' '}
          <bdi>{t('shell.studio_count', { count: studios.length })}</bdi>
        </small>
      </span>
    </>
  );
  if (studios.length < 2) {
    return (
      <div className={classes.studio} data-still>
        {label}
      </div>
    );
  }
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <button type="button" className={classes.studio}>
          {label}
          <IconSelector size={14} stroke={1.75} aria-hidden color="var(--text-3)" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <StudioItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The choice itself: in the menu of the top bar and in the sheet of a phone. */
export function StudioItems() {
  const t = useShellT();
  const { studios } = useSession();
  const { studio, choose } = useStudioScope();
  const choices = [{ id: null, name: t('shell.studio_all') }, ...studios];
  return choices.map(({ id, name }) => (
    <Menu.Item
      key={id ?? 'all'}
      onClick={() => choose(id)}
      aria-current={(studio?.id ?? null) === id || undefined}
      rightSection={(studio?.id ?? null) === id ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
    >
      {name}
    </Menu.Item>
  ));
}
