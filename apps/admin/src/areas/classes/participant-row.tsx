import { Checkbox } from '@mantine/core';
import { IconBuildingStore, IconGift, IconTicket, IconUserCheck, IconUserX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { clientGroupLook } from '../../kit/group-mark.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Money } from '../../kit/values.tsx';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import { deedsOf } from './class-state.ts';
import { useT } from './messages.ts';
import classes from './participant-list.module.css';
import { ParticipantMenu } from './participant-menu.tsx';
import { groupOf } from './people.ts';

/** One participant: seat, who, how it is paid, the mark. */
export function ParticipantRow({
  person,
  no,
  isChosen,
  onChoose,
}: {
  person: Participant;
  no: number;
  isChosen: boolean;
  onChoose: ((bookingId: string) => void) | null;
}) {
  const t = useT();
  const { formats, nameOf, pointedAt } = useClassScreen();
  const { booking, client } = person;
  const name = nameOf(client.name);
  const isPointedAt = pointedAt === booking.id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPointedAt) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointedAt]);
  return (
    <li ref={row} className={classes.row} data-booking={booking.id} data-pointed={isPointedAt || undefined}>
      <span className={classes.seat}>
        {onChoose && (
          <Checkbox
            className={classes.tick}
            size="xs"
            aria-label={t('classes.choose', { name })}
            checked={isChosen}
            onChange={() => onChoose(booking.id)}
          />
        )}
        <span className={classes.no}>{formats.number(no)}</span>
      </span>
      <Avatar id={client.id} name={name} photoUrl={imageUrl(client.photoFileId)} />
      <ParticipantName person={person} />
      <Payment person={person} />
      <MarkButton person={person} />
      <ParticipantMenu person={person} />
    </li>
  );
}

/** The name as a way to the card, under the highlighter of the client's group, and what is special. */
export function ParticipantName({ person: { booking, client } }: { person: Participant }) {
  const t = useT();
  const kit = useKitT();
  const { nameOf } = useClassScreen();
  const group = groupOf(client);
  const GroupIcon = group && clientGroupLook[group].icon;
  const link = (
    <Link className="cut" to="/clients/$clientId" params={{ clientId: client.id }}>
      {nameOf(client.name)}
    </Link>
  );
  return (
    <span className={classes.name}>
      {group && GroupIcon ? (
        <span className={`${classes.group} g-${group}`} title={kit(clientGroupLook[group].labelKey)}>
          <GroupIcon size={12} stroke={2} role="img" aria-label={kit(clientGroupLook[group].labelKey)} />
          {link}
        </span>
      ) : (
        link
      )}
      {client.status === 'vip' && <Badge tone="vip">{t('classes.vip')}</Badge>}
      {client.isFirst && <Badge tone="new">{t('classes.first_time', { sex: client.sex ?? 'other' })}</Badge>}
      {booking.exceedsReason && (
        <span title={booking.exceedsReason}>
          <Badge tone="warn">{t('classes.beyond_limit')}</Badge>
        </span>
      )}
    </span>
  );
}

/** The pass and what is left on it, or what is to be paid at the studio. */
export function Payment({ person: { booking, passName, passVisitsLeft } }: { person: Participant }) {
  const t = useT();
  const PayIcon = { pass: IconTicket, free: IconGift, at_studio: IconBuildingStore }[booking.payment];
  return (
    <span className={classes.pay}>
      <PayIcon size={14} stroke={1.75} aria-hidden />
      <span className="cut num">
        {booking.payment === 'pass' && passName !== null ? (
          <>
            {passName} · {t('classes.pass_left', { count: passVisitsLeft ?? 0 })}
          </>
        ) : booking.payment === 'free' || booking.priceMinor === 0 ? (
          t('classes.free_of_charge')
        ) : (
          <>
            {t('classes.at_studio')} <Money minor={booking.priceMinor} />
          </>
        )}
      </span>
    </span>
  );
}

/** What to do stands on the button, what is on the pill in its place; a press on the pill takes the mark back. */
export function MarkButton({ person, className = classes.mark }: { person: Participant; className?: string }) {
  const t = useT();
  const { card, now, may, actions, nameOf, formats } = useClassScreen();
  const { booking, client } = person;
  const { state } = booking;
  const name = nameOf(client.name);
  const sex = client.sex ?? 'other';
  const deeds = deedsOf(person, card, now);
  const mayPress = may.mark && may.markNow;
  const text =
    state === 'attended'
      ? t('classes.came', { sex })
      : state === 'no_show'
        ? t('classes.did_not_come', { sex })
        : t('classes.mark');
  const MarkIcon = state === 'no_show' ? IconUserX : IconUserCheck;
  const face = (
    <>
      <MarkIcon size={13} stroke={1.75} aria-hidden />
      {text}
    </>
  );
  const look = state === 'attended' ? 's-arrived' : state === 'no_show' ? 's-no_show' : '';
  if (!mayPress) {
    if (state === 'booked')
      return (
        <span className={classes.pay} title={t('classes.marking_from', { time: formats.time(card.markingFrom) })}>
          {t('classes.expected')}
        </span>
      );
    return (
      <span className={`${className} ${look}`} data-state={state}>
        {face}
      </span>
    );
  }
  const press = () =>
    state === 'booked'
      ? actions.mark([person], 'attended', t('classes.did_come', { name }))
      : actions.mark([person], 'booked', t('classes.mark_taken_back', { name }));
  return (
    <button
      type="button"
      className={`${className} ${look}`}
      data-mark
      data-state={state}
      aria-pressed={state === 'attended'}
      aria-label={deeds.has('undo') ? t('classes.take_mark_back', { name, mark: text }) : `${text}: ${name}`}
      onClick={() => void press()}
    >
      {face}
    </button>
  );
}
