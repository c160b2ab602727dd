import { useKitT } from './messages.ts';
import classes from './skeletons.module.css';

/** Grey bars in the shape of what is coming. */
export function Skeleton({
  width = '100%',
  height = 10,
  round = false,
}: {
  width?: number | string;
  height?: number;
  round?: boolean;
}) {
  return (
    <span
      className={classes.bar}
      style={{ inlineSize: width, blockSize: height, borderRadius: round ? '50%' : undefined }}
    />
  );
}

/** A list of people: a face and two lines in each row. */
export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  const t = useKitT();
  return (
    <div className={classes.rows} role="status" aria-label={t('kit.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className={classes.row}>
          <Skeleton width={28} height={28} round />
          <span className={classes.lines}>
            <Skeleton width={`${80 - ((row * 13) % 30)}%`} />
            <Skeleton width={`${52 - ((row * 7) % 20)}%`} height={8} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** A whole screen: a title, a line of filters, rows. */
export function PageSkeleton() {
  return (
    <div className={classes.page}>
      <Skeleton width={220} height={22} />
      <Skeleton width={420} height={12} />
      <div className={classes.card}>
        <RowsSkeleton rows={7} />
      </div>
    </div>
  );
}
