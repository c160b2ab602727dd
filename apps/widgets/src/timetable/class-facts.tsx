import type { Formats } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Person } from '../shared/person.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { ClassCard } from './class-model.ts';

/** What one wants to know before coming: what it is, who leads it, what to bring, until when one may cancel. */
export function ClassFacts({ card, formats }: { card: ClassCard; formats: Formats }) {
  const { t } = useWidget().words;
  const isTooLate = Date.parse(card.changeUntil) <= Date.now();
  const until = `${formats.dayMonth(card.changeUntil)}, ${formats.clock(card.changeUntil)}`;
  return (
    <>
      {card.studio.womenOnly && (
        <p class="note note-warn">
          <Icon name="info" /> {t('women_only')}
        </p>
      )}
      {card.isChanged && (
        <p class="note note-warn">
          <Icon name="clock" /> {t('class_changed_note')}
        </p>
      )}
      {card.description && <p class="said">{card.description}</p>}
      {card.trainers.length > 0 && (
        <ul class="card list">
          {card.trainers.map((trainer) => (
            <li key={trainer.id} class="row">
              <Person name={trainer.name} photo={trainer.photo} size={44} />
              <span class="grow">
                <b class="m">{trainer.name}</b>
                <span class="s mut block">{t('trainer')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {card.bring && <p class="s">{t('to_bring', { what: card.bring })}</p>}
      {card.isRecurring && <p class="s mut">{t('repeats')}</p>}
      {card.isOnline && <p class="s mut">{t('link_later')}</p>}
      {(card.state === 'open' || card.state === 'full') && (
        <p class="s row rule">
          <Icon name="info" small />
          <span>{isTooLate ? t('no_way_back') : t('free_until', { time: until })}</span>
        </p>
      )}
    </>
  );
}
