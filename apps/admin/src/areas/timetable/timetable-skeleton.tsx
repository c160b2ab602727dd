import { useKitT } from '../../kit/messages.ts';
import { Skeleton } from '../../kit/skeletons.tsx';
import classes from './timetable-grid.module.css';

/** Columns of cards, where the timetable will stand. */
export function TimetableSkeleton({ columns }: { columns: number }) {
  const t = useKitT();
  return (
    <div
      className={classes.skeleton}
      style={{ '--columns': columns } as React.CSSProperties}
      role="status"
      aria-label={t('kit.loading')}
    >
      {Array.from({ length: columns * 3 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all alike
        <Skeleton key={index} height={74} />
      ))}
    </div>
  );
}
