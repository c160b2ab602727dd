import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { apiQuery } from '../../api/client.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Money, Phone } from '../../kit/values.tsx';
import { BookButtons } from './book-buttons.tsx';
import { useClassScreen } from './class-context.ts';
import type { Candidate } from './class-data.ts';
import { LimitNotice } from './limit-notice.tsx';
import { useT } from './messages.ts';
import classes from './quick-add.module.css';
import { isLimit, useBookClient } from './use-book-client.ts';
import { WomenOnlyNotice } from './women-only-notice.tsx';

export interface FoundClient {
  id: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  status: 'primary' | 'repeat' | 'vip';
}

/** The client who is about to be booked: how it is paid, which seat, and the button. */
export function CandidateRow({
  client,
  confirmButton,
  onBooked,
}: {
  client: FoundClient;
  confirmButton: RefObject<HTMLButtonElement | null>;
  onBooked: () => void;
}) {
  const t = useT();
  const { card, nameOf } = useClassScreen();
  const { book, isBusy, refusal } = useBookClient(onBooked);
  const { data: facts } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/classes/{classId}/candidates/{clientId}', {
      params: { path: { classId: card.id, clientId: client.id } },
    }),
    staleTime: 5000,
  });
  const name = nameOf(client);
  const there = facts?.bookingId ? t('classes.is_booked') : facts?.waitId ? t('classes.is_waiting') : null;
  const hasLimit = Boolean(facts?.limit) || isLimit(refusal);
  return (
    <li className={classes.candidate}>
      <div className={classes.line}>
        <Avatar id={client.id} name={name} size={32} />
        <span className={classes.who}>
          <span className={classes.named}>
            <b className="cut">{name}</b>
            {client.status === 'vip' && <Badge tone="vip">{t('classes.vip')}</Badge>}
          </span>
          <small className="cut">
            {facts ? <Paying facts={facts} /> : client.phone && <Phone number={client.phone} />}
          </small>
        </span>
        {there ? (
          <Badge tone="info">{there}</Badge>
        ) : (
          !hasLimit && (
            <>
              <SeatChip />
              <BookButtons
                ref={confirmButton}
                busy={isBusy}
                onBook={(how) => void book({ clientId: client.id, name }, how)}
              />
            </>
          )
        )}
      </div>
      <WomenOnlyNotice clientId={client.id} />
      {!there && hasLimit && (
        <LimitNotice
          limit={facts?.limit ?? null}
          sentence={refusal?.sentence ?? null}
          busy={isBusy}
          onExceed={(reason) =>
            void book({ clientId: client.id, name }, { attended: false, joinWaitlist: card.free === 0, reason })
          }
        />
      )}
      {refusal && !hasLimit && (
        <p className={classes.refusal} role="alert">
          {refusal.sentence}
        </p>
      )}
    </li>
  );
}

function Paying({ facts }: { facts: Candidate }) {
  const t = useT();
  const { card } = useClassScreen();
  if (facts.payment === 'free') return t('classes.free_of_charge');
  if (facts.passName !== null && facts.passVisitsLeft !== null)
    return t('classes.pass_fits', { name: facts.passName, count: Math.max(0, facts.passVisitsLeft - 1) });
  return (
    <>
      {t('classes.no_pass')} <Money minor={card.priceMinor} />
    </>
  );
}

/** Which seat it will be: the first free one unless another is chosen here or in the plan. */
export function SeatChip() {
  const t = useT();
  const { card, seat, chooseSeat, formats } = useClassScreen();
  const [first] = card.freeSeats;
  if (!card.hasSeats || card.free === 0 || first === undefined) return null;
  const shown = formats.number(seat ?? first);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.seat} aria-label={t('classes.seat_chosen', { seat: shown })}>
          {t('classes.seat')} <b>{shown}</b>
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.seats}>
        {card.freeSeats.map((number) => (
          <Menu.Item key={number} onClick={() => chooseSeat(number)}>
            {formats.number(number)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
