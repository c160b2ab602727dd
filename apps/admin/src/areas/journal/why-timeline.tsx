import { IconDeviceHeartMonitor, IconDoor } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { type JournalKey, useT } from './messages.ts';
import classes from './why-timeline.module.css';
import type { SlotExplanation } from './wire.ts';

const hourMs = 3_600_000;

/** Everyone and everything that is needed, on one axis, with the wanted window over them. */
export function WhyTimeline({
  explanation,
  roleOf,
}: {
  explanation: SlotExplanation;
  roleOf: (resourceId: string) => JournalKey | null;
}) {
  const t = useT();
  const formats = useFormats(explanation.timeZone);
  const start = Date.parse(explanation.startsAt);
  const end = Date.parse(explanation.endsAt);
  const from = Math.floor(start / hourMs) * hourMs - 2 * hourMs;
  const to = Math.max(Math.ceil(end / hourMs) * hourMs + 3 * hourMs, from + 7 * hourMs);
  const share = (at: number) => `${((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100}%`;
  const span = (a: number, b: number) => ({
    insetInlineStart: share(a),
    inlineSize: `calc(${share(b)} - ${share(a)})`,
  });
  const hours = Array.from({ length: Math.round((to - from) / hourMs) + 1 }, (_, hour) => from + hour * hourMs);
  const blamed = new Set(explanation.reasons.map(({ resourceId }) => resourceId));
  return (
    <div className={classes.timeline}>
      <div className={classes.hours} aria-hidden="true">
        {hours.slice(0, -1).map((hour) => (
          <time key={hour} style={{ insetInlineStart: share(hour) }}>
            {formats.time(hour)}
          </time>
        ))}
      </div>
      {explanation.resources.map((resource) => {
        const role = roleOf(resource.id);
        const UnitIcon = resource.kind === 'room' ? IconDoor : IconDeviceHeartMonitor;
        return (
          <div key={resource.id} className={classes.row}>
            <span className={classes.name}>
              {resource.kind === 'employee' ? (
                <Avatar id={resource.id} name={resource.name} size={24} />
              ) : (
                <span className={classes.unit}>
                  <UnitIcon size={16} stroke={1.75} aria-hidden />
                </span>
              )}
              <span className={classes.lines}>
                <b className="cut">{resource.name}</b>
                <small className="cut">{resource.working.length === 0 ? t('journal.off') : role && t(role)}</small>
              </span>
            </span>
            <span className={classes.track}>
              {resource.working.map(([a = '', b = '']) => (
                <i key={a} className={classes.work} style={span(Date.parse(a), Date.parse(b))} />
              ))}
              {resource.busy
                .filter((busy) => Date.parse(busy.to) > from && Date.parse(busy.from) < to)
                .map((busy) => (
                  <i
                    key={busy.from}
                    className={classes.busy}
                    data-blamed={
                      (blamed.has(resource.id) && Date.parse(busy.from) < end && Date.parse(busy.to) > start) ||
                      undefined
                    }
                    style={span(Date.parse(busy.from), Date.parse(busy.to))}
                  >
                    <span className="cut">{busy.label ?? t('journal.busy')}</span>
                  </i>
                ))}
            </span>
          </div>
        );
      })}
      <div className={classes.windowFrame} aria-hidden="true">
        <span className={classes.window} style={span(start, end)}>
          <b>{formats.timeRange(start, end)}</b>
        </span>
      </div>
    </div>
  );
}
