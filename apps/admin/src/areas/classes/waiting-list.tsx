import { IconPlus, IconSpeakerphone, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Money, Phone } from '../../kit/values.tsx';
import { useClassScreen } from './class-context.ts';
import type { Waiting } from './class-data.ts';
import { minutesTo } from './class-state.ts';
import { useT } from './messages.ts';
import classes from './waiting-list.module.css';

/** Who waits, in the order of arrival; who has an offer, and for how long [BKG-003]. */
export function WaitingList() {
  const t = useT();
  const { card, formats, may } = useClassScreen();
  const told = card.waitlist.find(({ wait }) => wait.toldAt !== null && card.free > 0)?.wait.toldAt;
  if (card.waitlist.length === 0 && card.free > 0) return null;
  return (
    <section className={classes.list} aria-label={t('classes.waitlist')}>
      <div className={classes.head}>
        <h2>{t('classes.waitlist')}</h2>
        {card.waitlist.length > 0 && <Badge>{formats.number(card.waitlist.length)}</Badge>}
        {may.book && card.free === 0 && (
          <Button size="sm" variant="ghost" icon={IconPlus} onClick={focusSearch}>
            {t('classes.add')}
          </Button>
        )}
      </div>
      {told && (
        <Alert tone="accent" icon={IconSpeakerphone}>
          {t('classes.all_told', { time: formats.time(told) })} <b>{t('classes.desk_may_take')}</b>
        </Alert>
      )}
      {card.waitlist.length === 0 && <p className={classes.empty}>{t('classes.nobody_waits')}</p>}
      <ol>
        {card.waitlist.map((waiting) => (
          <WaitingRow key={waiting.wait.id} waiting={waiting} />
        ))}
      </ol>
    </section>
  );
}

/** The waitlist is joined by the same field that books: it knows that the class is full. */
function focusSearch() {
  document.querySelector<HTMLInputElement>('[aria-controls="class-candidates"]')?.focus();
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const t = useT();
  const { card, now, formats, nameOf, may, actions, seat } = useClassScreen();
  const { wait, client, passName } = waiting;
  const name = nameOf(client.name);
  const offer = wait.state === 'offered' && wait.offerUntil !== null ? wait.offerUntil : null;
  const mayTake = may.book && (offer !== null || card.free > 0);
  const sinceWhen = (at: string) =>
    formats.isoDate(at) === formats.isoDate(now) ? formats.time(at) : formats.dateShort(at, now);
  const remove = async () => {
    const isSure = await confirm({
      title: t('classes.remove_wait_title', { name }),
      text: t(offer ? 'classes.decline_text' : 'classes.remove_wait_text'),
      yes: t(offer ? 'classes.decline' : 'classes.remove'),
      danger: true,
    });
    if (isSure) await actions.leave(waiting, t('classes.removed_wait', { name }));
  };
  return (
    <li className={classes.row} data-offered={offer !== null || undefined}>
      <span className={classes.rank}>{wait.position === null ? '' : formats.number(wait.position)}</span>
      <Avatar id={client.id} name={name} photoUrl={imageUrl(client.photoFileId)} size={24} />
      <span className={classes.who}>
        <span className={classes.name}>
          <Link className="cut" to="/clients/$clientId" params={{ clientId: client.id }}>
            {name}
          </Link>
          {client.isFirst && <Badge tone="new">{t('classes.first_time', { sex: client.sex ?? 'other' })}</Badge>}
        </span>
        <small className="cut">
          {offer ? (
            <span className={classes.offer}>
              {t('classes.offered_until', { time: formats.time(offer), count: minutesTo(offer, now) })}
            </span>
          ) : (
            <>
              {passName ?? (
                <>
                  {t('classes.no_pass')} <Money minor={card.priceMinor} />
                </>
              )}
              {', '}
              {t('classes.waits_since', { when: sinceWhen(wait.createdAt) })}
            </>
          )}
          {offer && client.phone && (
            <>
              {' · '}
              <Phone number={client.phone} link />
            </>
          )}
        </small>
      </span>
      {mayTake && (
        <Button
          size="sm"
          aria-label={t('classes.give_place', { name })}
          onClick={() => void actions.accept(waiting, seat, t('classes.booked_now', { name }))}
        >
          {t('classes.book')}
        </Button>
      )}
      {may.mark && may.book && (
        <IconButton icon={IconX} size="sm" label={t('classes.remove_wait', { name })} onClick={() => void remove()} />
      )}
    </li>
  );
}
