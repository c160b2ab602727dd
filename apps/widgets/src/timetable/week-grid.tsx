import { Fragment } from 'preact';
import type { Formats } from '../shared/formats.ts';
import { hourIn } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { GroupClass, OwnPlace } from './class-model.ts';
import { OwnMark } from './class-row.tsx';
import { Places, useWhyNot } from './places.tsx';

export interface SpellProps {
  days: readonly string[];
  today: string;
  formats: Formats;
  classesOf: (day: string) => readonly GroupClass[];
  own: ReadonlyMap<string, OwnPlace>;
  openId: string | undefined;
  onOpen: (one: GroupClass) => void;
  onSpell: (from: string) => void;
}

const parts = ['morning', 'afternoon', 'evening'] as const;

/** The week as a desk shows it: days beside each other, parts of the day below each other. */
export function WeekGrid({ days, today, formats, classesOf, own, openId, onOpen }: SpellProps) {
  const { t } = useWidget().words;
  const shown = parts.filter((part) => days.some((day) => classesOf(day).some((one) => partOf(one) === part)));
  return (
    <div class="wk">
      {days.map((day) => (
        <div key={day} class="wk-day" data-today={day === today || undefined}>
          <b>{Number(day.slice(8))}</b> <span>{formats.weekdayOf(day)}</span>
          {day === today && <small>{t('today')}</small>}
        </div>
      ))}
      {shown.map((part) => (
        <Fragment key={part}>
          <h3 class="wk-band">{t(part)}</h3>
          {days.map((day) => (
            <ul key={`${part} ${day}`} class="wk-cell" aria-label={`${formats.longDay(day)}, ${t(part)}`}>
              {classesOf(day)
                .filter((one) => partOf(one) === part)
                .map((one) => (
                  <li key={one.id}>
                    <ClassCell
                      one={one}
                      own={own.get(one.id)}
                      formats={formats}
                      isOpen={one.id === openId}
                      onOpen={() => onOpen(one)}
                    />
                  </li>
                ))}
            </ul>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function ClassCell({
  one,
  own,
  formats,
  isOpen,
  onOpen,
}: {
  one: GroupClass;
  own: OwnPlace | undefined;
  formats: Formats;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const { t } = useWidget().words;
  const whyNot = useWhyNot()(one);
  const [trainer] = one.trainers;
  return (
    <button
      type="button"
      class="cc"
      data-shut={whyNot !== undefined || undefined}
      data-mine={own !== undefined || undefined}
      aria-current={isOpen || undefined}
      style={one.format ? { '--format': one.format.colour } : {}}
      onClick={onOpen}
    >
      <span class="cc-top">
        <b class="num">{formats.clock(one.startsAt)}</b>{' '}
        <span class="mut">{trainer ? trainer.name.split(' ').at(-1) : ''}</span>
        {own?.state === 'booked' && <Icon name="check" small />}
      </span>
      <span class="m cc-name">{one.name}</span>
      <span class="cc-foot">
        {whyNot ?? (own ? <OwnMark own={own} /> : <Places one={one} asBar />)}
        {whyNot === undefined && !own && one.priceMinor === null && (
          <span class="tag tag-ok">{t('costs_nothing')}</span>
        )}
      </span>
    </button>
  );
}

function partOf({ studio, startsAt }: GroupClass): (typeof parts)[number] {
  const hour = hourIn(studio.timeZone, startsAt);
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}
