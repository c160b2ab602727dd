import classes from './mini-bar.module.css';

export interface BarPart {
  /** Minutes of the day, or any units of the same axis. */
  from: number;
  to: number;
  kind: 'busy' | 'free' | 'broken' | 'off';
}

/** A day of one unit as a strip: busy, free, broken; the tick is now. The words stand beside, the strip is silent. */
export function MiniBar({
  parts,
  from,
  to,
  now,
}: {
  parts: readonly BarPart[];
  from: number;
  to: number;
  now?: number;
}) {
  const share = (value: number) => `${((Math.min(Math.max(value, from), to) - from) / (to - from)) * 100}%`;
  const width = (part: BarPart) => `calc(${share(part.to)} - ${share(part.from)})`;
  return (
    <span className={classes.bar} aria-hidden="true">
      {parts.map((part) => (
        <i
          key={`${part.from}-${part.kind}`}
          data-kind={part.kind}
          style={{ insetInlineStart: share(part.from), inlineSize: width(part) }}
        />
      ))}
      {now !== undefined && now >= from && now <= to && <i data-kind="now" style={{ insetInlineStart: share(now) }} />}
    </span>
  );
}

/** A share as a bar: visits used of a pass, steps done. */
export function Meter({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the native meter cannot be styled in all browsers
    <span
      className={classes.meter}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
    >
      <i style={{ inlineSize: `${of > 0 ? Math.min(100, (value / of) * 100) : 0}%` }} />
    </span>
  );
}
