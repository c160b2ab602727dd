import { IconPencil, IconUsersGroup, IconVideo } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import classes from './class-block.module.css';
import type { GroupClass } from './group-classes.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import type { PlacedClass } from './place-classes.ts';

/** A group class in the grid: white, with a bar of its taken places in the colour of its format. */
export const ClassBlock = memo(function ClassBlock({ placed }: { placed: PlacedClass }) {
  const { groupClass, at, len, side, sides } = placed;
  const { formats, journal, axis, names } = useJournal();
  const words = useClassWords(groupClass);
  const size = len <= 32 ? 'one' : len < 55 ? 'tight' : 'normal';
  const where =
    axis === 'staff' ? groupClass.roomName : groupClass.trainers.map(({ name }) => names.short(name)).join(', ');
  const isOver = groupClass.endsAt < journal.now;
  return (
    <Link
      to={`/classes/${groupClass.id}` as '/'}
      tabIndex={-1}
      draggable={false}
      className={classes.block}
      data-class={groupClass.id}
      data-size={size}
      data-cancelled={groupClass.isCancelled || undefined}
      data-over={isOver || undefined}
      style={
        {
          '--at': at,
          '--len': len,
          '--side': side,
          '--sides': sides,
          '--fill': groupClass.isCancelled ? 0 : Math.min(1, groupClass.taken / groupClass.capacity),
          ...(groupClass.colour && { '--c': groupClass.colour }),
        } as React.CSSProperties
      }
      aria-label={words.label}
    >
      {size === 'one' ? (
        <span className={classes.time}>
          <IconUsersGroup size={13} stroke={2} aria-hidden />
          <b className={classes.name}>{groupClass.name}</b>
          <b className={classes.places}>{words.places}</b>
        </span>
      ) : (
        <>
          <span className={classes.time}>
            <IconUsersGroup size={13} stroke={2} aria-hidden />
            <time>{formats.timeRange(groupClass.startsAt, groupClass.endsAt)}</time>
            {size === 'tight' && <b className={classes.places}>{words.places}</b>}
            {groupClass.isOnline && <IconVideo size={13} stroke={2} aria-hidden />}
          </span>
          <b className={classes.name}>{groupClass.name}</b>
          {where && size !== 'tight' && <span className={classes.where}>{where}</span>}
          {size !== 'tight' && (
            <span className={classes.foot}>
              {!groupClass.isCancelled && <b className={classes.places}>{words.places}</b>}
              {groupClass.isChanged && !groupClass.isCancelled && (
                <IconPencil size={12} stroke={2} role="img" aria-label={words.changed} />
              )}
              <span className={classes.where}>{words.state}</span>
            </span>
          )}
        </>
      )}
    </Link>
  );
});

/** What is said of a class in few words, the same in the grid, on its card and in lists. */
export function useClassWords(groupClass: GroupClass) {
  const { formats, names } = useJournal();
  const t = useT();
  const { taken, capacity, waiting } = groupClass;
  const places = t('journal.class_places', { taken: formats.number(taken), capacity: formats.number(capacity) });
  const changed = t('journal.class_changed');
  const state = groupClass.isCancelled
    ? t('journal.class_cancelled')
    : waiting > 0
      ? t('journal.class_waiting', { count: waiting })
      : '';
  const label = [
    formats.timeRange(groupClass.startsAt, groupClass.endsAt),
    groupClass.name,
    ...groupClass.trainers.map(({ name }) => names.full(name)),
    groupClass.roomName,
    t('journal.class_taken', { taken, capacity }),
    groupClass.isChanged && !groupClass.isCancelled && changed,
    state,
  ];
  return { places, changed, state, label: label.filter(Boolean).join(', ') };
}
