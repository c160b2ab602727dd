import { useKitT } from '../../kit/messages.ts';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import classes from './schedule-skeleton.module.css';

/** The grid before it is there: its head, its rows, its days, so that nothing jumps when it comes. */
export function ScheduleSkeleton({ days }: { days: number }) {
  const t = useKitT();
  const shown = useIsPhone() ? 0 : days;
  return (
    <div
      className={classes.grid}
      role="status"
      aria-label={t('kit.loading')}
      style={{ '--days': shown } as React.CSSProperties}
    >
      {Array.from({ length: 12 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className={classes.row} data-head={row === 0 || undefined}>
          <span className={classes.who}>
            {row > 0 && <Skeleton width={24} height={24} round />}
            <Skeleton width={`${72 - ((row * 13) % 30)}%`} />
          </span>
          {Array.from({ length: shown }, (_unused, day) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the days are all alike
            <span key={day} className={classes.cell}>
              {row > 0 && (day + row * 3) % 4 < 2 && <Skeleton height={34} />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
