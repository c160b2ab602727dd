import { IconArchive, IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { groupLabels } from './labels.ts';
import { useT } from './messages.ts';
import classes from './rights.module.css';
import type { PositionRow } from './rights-data.ts';

const groups = ['management', 'specialists', 'network'] as const;

/** All positions by group, with the number of people who hold each. */
export function PositionList({
  items,
  chosenId,
  archived,
  onNew,
}: {
  items: readonly PositionRow[] | undefined;
  chosenId: string | undefined;
  archived: boolean;
  onNew: () => void;
}) {
  const t = useT();
  const formats = useFormats();
  const mayAdd = useCan('access.position', 'add');
  return (
    <nav className={classes.list} aria-label={t('rights.positions')}>
      {items === undefined &&
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        Array.from({ length: 8 }, (_, row) => <Skeleton key={row} width={`${80 - ((row * 17) % 35)}%`} />)}
      {groups.map((group) => {
        const positions = items?.filter((item) => item.group === group) ?? [];
        if (positions.length === 0) return null;
        return (
          <section key={group}>
            <h2 className={classes.group}>{t(groupLabels[group])}</h2>
            {positions.map(({ id, name, holders }) => (
              <Link
                key={id}
                to="."
                search={(before: Record<string, unknown>) => ({ ...before, position: id, grade: undefined })}
                className={classes.position}
                aria-current={id === chosenId ? 'page' : undefined}
              >
                <span className="cut">{name}</span>
                <span className={classes.holders} title={t('rights.people', { count: holders })}>
                  {formats.number(holders)}
                </span>
              </Link>
            ))}
          </section>
        );
      })}
      {mayAdd && !archived && (
        <button type="button" className={classes.listAction} data-accent onClick={onNew}>
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('rights.new_position')}
        </button>
      )}
      <Link
        to="."
        search={(before: Record<string, unknown>) => ({
          ...before,
          archived: archived ? undefined : true,
          position: undefined,
          grade: undefined,
        })}
        className={classes.listAction}
      >
        {archived ? (
          <IconArrowLeft className="flip" size={14} stroke={1.75} aria-hidden />
        ) : (
          <IconArchive size={14} stroke={1.75} aria-hidden />
        )}
        {archived ? t('rights.leave_archive') : t('rights.archived_positions')}
      </Link>
    </nav>
  );
}
