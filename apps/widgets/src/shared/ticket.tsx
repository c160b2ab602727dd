import type { ComponentChildren } from 'preact';
import type { Formats } from './formats.ts';

/** The visit's ticket: the same object from the first tap to the door of the studio. */
export function Ticket({
  at,
  formats,
  lines,
  total,
  totalLabel,
  isNext,
  children,
}: {
  at: string;
  formats: Formats;
  lines: readonly string[];
  total?: string | undefined;
  totalLabel?: string | undefined;
  isNext?: boolean | undefined;
  children?: ComponentChildren;
}) {
  return (
    <section class={isNext ? 'ticket ticket-next' : 'ticket'}>
      <div class="ticket-top">
        <p class="t t-l">
          {formats.dayMonth(at)}, <bdi>{formats.clock(at)}</bdi>
        </p>
        {lines.map((line, index) => (
          <p key={line} class={index === 0 ? 's b' : 's'}>
            {line}
          </p>
        ))}
      </div>
      <div class="ticket-foot">
        {total !== undefined && (
          <p class="row between">
            <span class="b">{totalLabel}</span>
            <bdi class="l b">{total}</bdi>
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
