import { useKitT } from './messages.ts';
import classes from './status-badge.module.css';
import { type VisitStatus, visitStatusLook } from './visit-status.ts';

/** The status of a visit: never by colour alone. `plain` is text with an icon, for tables; otherwise a pill. */
export function StatusBadge({ status, plain = false }: { status: VisitStatus; plain?: boolean }) {
  const t = useKitT();
  const { icon: StatusIcon, labelKey } = visitStatusLook[status];
  return (
    <span className={`${classes.status} s-${status}`} data-plain={plain || undefined}>
      <StatusIcon size={14} stroke={1.75} aria-hidden />
      {t(labelKey)}
    </span>
  );
}
