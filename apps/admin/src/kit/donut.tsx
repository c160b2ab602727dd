import classes from './donut.module.css';

export interface Slice {
  id: string;
  label: string;
  value: number;
}

/** Colour of the n-th series; from the seventh on all are "the rest". */
export function seriesColor(index: number): string {
  return index < 6 ? `var(--viz-${index + 1})` : 'var(--viz-rest)';
}

const radius = 17.5;
const circumference = 2 * Math.PI * radius;
const gap = 1.6;

/** A thin ring with gaps. The legend stands beside and is shared by two donuts of the same slices. */
export function Donut({
  slices,
  size = 72,
  center,
  hint,
  label,
}: {
  slices: readonly Slice[];
  size?: number;
  center?: string;
  hint?: string;
  label: string;
}) {
  const total = slices.reduce((sum, slice) => sum + slice.value, 0);
  const shown = slices.filter((slice) => slice.value > 0);
  const space = shown.length > 1 ? gap : 0;
  let before = 0;
  const words = slices.map((slice) => `${slice.label} ${total > 0 ? Math.round((slice.value / total) * 100) : 0}%`);
  return (
    <figure className={classes.figure} style={{ inlineSize: size, blockSize: size }}>
      <svg viewBox="0 0 42 42" width={size} height={size} role="img" aria-label={`${label}: ${words.join(', ')}`}>
        <circle cx="21" cy="21" r={radius} fill="none" stroke="var(--surface-active)" strokeWidth="5.2" />
        {shown.map((slice) => {
          const length = (slice.value / total) * circumference;
          const start = before;
          before += length;
          return (
            <circle
              key={slice.id}
              cx="21"
              cy="21"
              r={radius}
              fill="none"
              stroke={seriesColor(slices.indexOf(slice))}
              strokeWidth="5.2"
              strokeDasharray={`${Math.max(0.4, length - space)} ${circumference}`}
              strokeDashoffset={-start}
              transform="rotate(-90 21 21)"
            />
          );
        })}
      </svg>
      {center && (
        <span className={classes.center} aria-hidden="true">
          <b>{center}</b>
          {hint && <small>{hint}</small>}
        </span>
      )}
    </figure>
  );
}

/** The key to one or several donuts: the same colours, a value for each. */
export function Legend({
  rows,
  heads = [],
}: {
  rows: readonly { id: string; label: string; values: readonly string[] }[];
  heads?: readonly string[];
}) {
  return (
    <table className={classes.legend}>
      {heads.length > 0 && (
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id}>
            <th scope="row">
              <span className={classes.swatch} style={{ background: seriesColor(index) }} />
              {row.label}
            </th>
            {row.values.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <td key={column}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
