import { Icon } from '../shared/icons.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace } from './class-model.ts';

/** A place is held for this client: it stands above everything else. */
export function OfferBanner({
  own,
  hidden,
  onOpen,
}: {
  own: ReadonlyMap<string, OwnPlace>;
  hidden: boolean;
  onOpen: (place: OwnPlace) => void;
}) {
  const { t } = useWidget().words;
  const offer = [...own.values()].find(({ state }) => state === 'offered');
  if (!offer || hidden) return null;
  return (
    <div class="pad-x">
      <button type="button" class="note offer-banner" onClick={() => onOpen(offer)}>
        <Icon name="clock" />
        <span class="grow">
          <b class="block">{t('place_is_free')}</b>
          <span>{offer.name}</span>
        </span>
        <Icon name="next" />
      </button>
    </div>
  );
}
