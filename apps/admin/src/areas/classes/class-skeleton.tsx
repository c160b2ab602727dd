import { RowsSkeleton, Skeleton } from '../../kit/skeletons.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import classes from './class-page.module.css';

/** The class in grey: head, people, seats. */
export function ClassSkeleton() {
  const isPhone = useIsPhone();
  return (
    <div className={isPhone ? undefined : classes.page}>
      <header className={classes.skeleton}>
        <Skeleton width={160} height={10} />
        <Skeleton width={260} height={22} />
        <Skeleton width={isPhone ? 300 : 480} height={12} />
      </header>
      <section className={classes.people}>
        <RowsSkeleton rows={9} />
      </section>
      {!isPhone && (
        <section className={classes.side}>
          <Skeleton height={280} />
          <Skeleton height={120} />
        </section>
      )}
    </div>
  );
}
