import { Menu } from '@mantine/core';
import { IconBuildingStore, IconCheck, IconSelector } from '@tabler/icons-react';
import { useSession } from '../session/session.ts';
import { useShellT } from './messages.ts';
import { useShowsOneStudio, useStudioChoices, useStudioScope } from './studio-scope.tsx';
import classes from './top-bar.module.css';

/** Which studios the screen shows; a person of one studio sees its name and nothing to press. */
export function StudioSwitcher() {
  const t = useShellT();
  const { network, ...session } = useSession();
  const { studio, company, studios } = useStudioScope();
  // A screen of one studio shows the first of those chosen, and says so.
  const shown = useShowsOneStudio() ? (studios[0] ?? null) : studio;
  const label = (
    <>
      <span className={classes.mark}>
        <IconBuildingStore size={14} stroke={1.75} aria-hidden />
      </span>
      <span className={classes.names}>
        <b className="cut">{shown?.name ?? company?.name ?? t('shell.studio_all')}</b>
        <small className="cut">
          <bdi>{t('shell.network', { name: network.name })}</bdi> ·{' '}
          <bdi>{t('shell.studio_count', { count: shown ? session.studios.length : studios.length })}</bdi>
        </small>
      </span>
    </>
  );
  if (session.studios.length < 2) {
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
      <Menu.Dropdown className={classes.choices}>
        <StudioItems />
      </Menu.Dropdown>
    </Menu>
  );
}

function StudioItems() {
  const t = useShellT();
  const { choose } = useStudioScope();
  return useStudioChoices().map(({ id, name, isUnderCompany, isChosen }) => (
    <Menu.Item
      key={id ?? 'all'}
      className={isUnderCompany ? classes.underCompany : undefined}
      onClick={() => choose(id)}
      aria-current={isChosen || undefined}
      rightSection={isChosen ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
    >
      {name ?? t('shell.studio_all')}
    </Menu.Item>
  ));
}
