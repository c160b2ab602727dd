import { useWidget } from '../shared/widget-context.ts';
import type { GroupClass } from './class-model.ts';

const drawnOneByOne = 24;

/** How full a class is: places one by one up to 24, then as a bar; and in words. */
export function Places({ one, asBar }: { one: GroupClass; asBar?: boolean }) {
  const taken = one.capacity - one.free;
  return (
    <>
      {asBar || one.capacity > drawnOneByOne ? (
        <span class="gauge" aria-hidden="true">
          <i style={{ inlineSize: `${one.capacity > 0 ? Math.round((taken / one.capacity) * 100) : 0}%` }} />
        </span>
      ) : (
        <span class="pips" aria-hidden="true">
          {Array.from({ length: one.capacity }, (_, index) => (
            <i key={index} class={index < taken ? '' : 'o'} />
          ))}
        </span>
      )}
      <PlacesInWords one={one} />
    </>
  );
}

function PlacesInWords({ one }: { one: GroupClass }) {
  const { t } = useWidget().words;
  if (one.free > 0) {
    return <span class={one.free <= 2 ? 'b' : 'm'}>{t('places_left', { count: one.free })}</span>;
  }
  return <span class="acc m">{one.waiting > 0 ? t('people_wait', { count: one.waiting }) : t('is_full')}</span>;
}

/** Why a class cannot be booked now; nothing when it can. */
export function useWhyNot(): (one: GroupClass) => string | undefined {
  const { t } = useWidget().words;
  return ({ state }) => {
    if (state === 'cancelled') return t('class_cancelled');
    if (state === 'over') return t('class_over');
    if (state === 'began') return t('class_began');
    return state === 'closed' ? t('class_closed') : undefined;
  };
}
