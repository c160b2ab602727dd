import { Skeleton } from '../../kit/skeletons.tsx';
import classes from './board-skeleton.module.css';
import { useT } from './messages.ts';

const columns = [0, 1, 2, 3, 4, 5, 6];
const blocks = [0, 1, 2, 3];

/** The grid before its data: heads and blocks where they are going to be. */
export function BoardSkeleton() {
  const t = useT();
  return (
    <div className={classes.grid} role="status" aria-label={t('journal.loading')}>
      {columns.map((column) => (
        <div key={column} className={classes.column}>
          <span className={classes.head}>
            <Skeleton width={28} height={28} round />
            <span className={classes.lines}>
              <Skeleton width="70%" />
              <Skeleton width="45%" height={8} />
            </span>
          </span>
          {blocks.map((block) => (
            <span
              key={block}
              className={classes.block}
              style={{
                blockSize: 44 + ((column * 37 + block * 53) % 70),
                marginBlockStart: (column * 29 + block * 17) % 48,
              }}
            >
              <Skeleton width="100%" height={200} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
