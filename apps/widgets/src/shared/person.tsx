import { useWidget } from './widget-context.ts';

/** A face: the photo, or initials on tints that the name chooses; the same name always gets the same ones. */
export function Person({ name, photo, size = 52 }: { name: string; photo: string | null; size?: number }) {
  const { api } = useWidget();
  const style = { '--av': `${size}px` };
  if (photo) return <img class="av" style={style} src={api.imageOf(photo, 'thumb')} alt="" loading="lazy" />;
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  return (
    <span class="av" style={style} aria-hidden="true">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <rect width="100" height="100" fill="var(--_art1)" />
        <g transform={`rotate(${turnOf(name)} 50 50)`}>
          <circle cx="50" cy="102" r="62" fill="var(--_art2)" />
          <circle cx="30" cy="116" r="58" fill="var(--_art3)" opacity=".8" />
          <circle cx="88" cy="30" r="26" fill="var(--_warm)" opacity=".85" />
        </g>
      </svg>
      <b>{initials}</b>
    </span>
  );
}

function turnOf(name: string): number {
  return [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 360, 7);
}
