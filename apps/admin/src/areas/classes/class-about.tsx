import { IconBackpack, IconClockX, IconCoin, IconLink, IconNote } from '@tabler/icons-react';
import { Money } from '../../kit/values.tsx';
import classes from './class-about.module.css';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';

/** What a guest asks at the desk: price, what to bring, until when one may cancel. */
export function ClassAbout() {
  const t = useT();
  const { card, formats, now } = useClassScreen();
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true };
  return (
    <dl className={classes.about}>
      <div>
        <dt>
          <IconCoin {...icon} />
          {t('classes.price')}
        </dt>
        <dd>{card.isFree ? t('classes.free_of_charge') : <Money minor={card.priceMinor} />}</dd>
      </div>
      <div>
        <dt>
          <IconClockX {...icon} />
          {t('classes.cancel_until')}
        </dt>
        <dd className="num">
          {card.cancelHours > 0 ? formats.dateTime(card.cancelFreeUntil, now) : t('classes.until_start')}
        </dd>
      </div>
      {card.whatToBring && (
        <div>
          <dt>
            <IconBackpack {...icon} />
            {t('classes.what_to_bring')}
          </dt>
          <dd>{card.whatToBring}</dd>
        </div>
      )}
      {card.note && (
        <div>
          <dt>
            <IconNote {...icon} />
            {t('classes.note')}
          </dt>
          <dd>{card.note}</dd>
        </div>
      )}
      {card.joinUrl && (
        <div>
          <dt>
            <IconLink {...icon} />
            {t('classes.join_link')}
          </dt>
          <dd>
            <a href={card.joinUrl} dir="ltr" target="_blank" rel="noreferrer">
              {card.joinUrl}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
