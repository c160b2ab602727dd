import type { Formats } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from './class-model.ts';
import { type GroupClass, minutesOf } from './class-model.ts';
import { Places, useWhyNot } from './places.tsx';

/** A class in the list of a day: the whole line opens it. */
export function ClassRow({
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
  return (
    <li>
      <button
        type="button"
        class="cls"
        data-mine={own !== undefined || undefined}
        data-shut={whyNot !== undefined || undefined}
        aria-current={isOpen || undefined}
        style={one.format ? { '--format': one.format.colour } : {}}
        onClick={onOpen}
      >
        <span class="cls-time">
          <b class="num">{formats.clock(one.startsAt)}</b>
          <span class="xs mut block">{t('minutes', { count: minutesOf(one) })}</span>
        </span>
        <span class="cls-what">
          <b class="cls-name">{one.name}</b>
          <span class="s mut block">{whoAndWhere(one, t('online_class'))}</span>
          <span class="row xs cls-places">
            {whyNot === undefined && <Places one={one} />}
            {one.isChanged && whyNot === undefined && <span class="tag tag-warn">{t('class_changed')}</span>}
            {whyNot && <span class="m">{whyNot}</span>}
            <OwnMark own={own} />
          </span>
        </span>
        <span class="cls-act">
          {own?.state === 'booked' ? (
            <span class="acc">
              <Icon name="check" />
            </span>
          ) : (
            whyNot === undefined && <ActMark one={one} own={own} formats={formats} />
          )}
        </span>
      </button>
    </li>
  );
}

/** What one sees before opening: the price, that it costs nothing, or that one can wait. */
function ActMark({ one, own, formats }: { one: GroupClass; own: OwnPlace | undefined; formats: Formats }) {
  const { t } = useWidget().words;
  if (own) return null;
  if (one.state === 'full') return <span class="btn btn-t btn-m">{t('wait_short')}</span>;
  if (one.priceMinor === null) return <span class="btn btn-m btn-free">{t('costs_nothing')}</span>;
  return <bdi class="btn btn-s btn-m num">{formats.money(one.priceMinor)}</bdi>;
}

/** One's own place in it, in words. */
export function OwnMark({ own }: { own: OwnPlace | undefined }) {
  const { t } = useWidget().words;
  if (!own) return null;
  if (own.state === 'offered') return <b class="acc">{t('place_is_free')}</b>;
  if (own.state === 'waiting') return <b class="acc">{t('you_wait', { position: own.position ?? 1 })}</b>;
  return <b>{own.seat === null ? t('you_go') : t('you_go_seat', { seat: own.seat })}</b>;
}

export function whoAndWhere({ trainers, hall, isOnline }: GroupClass, online: string): string {
  return [...trainers.map(({ name }) => name), isOnline ? online : hall].filter(Boolean).join(', ');
}
