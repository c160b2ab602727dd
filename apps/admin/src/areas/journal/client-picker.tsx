import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLock, IconPhonePlus, IconSearch, IconUserQuestion, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './client-picker.module.css';
import { useT } from './messages.ts';
import { useNames } from './names.ts';
import type { BookingClient } from './use-booking.ts';

/** Who comes: found by phone or name, or new with only a phone, or a guest. */
export function ClientPicker({
  value,
  onChange,
}: {
  value: BookingClient | null;
  onChange: (client: BookingClient | null) => void;
}) {
  if (value?.kind === 'known') return <KnownClient id={value.id} onRemove={() => onChange(null)} />;
  if (value?.kind === 'new') return <NewClient value={value} onChange={onChange} />;
  if (value?.kind === 'guest') return <Guest onRemove={() => onChange(null)} />;
  return <ClientSearch onChange={onChange} />;
}

function ClientSearch({ onChange }: { onChange: (client: BookingClient) => void }) {
  const t = useT();
  const names = useNames();
  const mayAdd = useCan('clients.client', 'add');
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [query] = useDebouncedValue(text.trim(), 180);
  const list = useRef<HTMLUListElement>(null);
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients', { params: { query: { q: query, limit: 6 } } }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
  });
  const found = query.length >= 2 ? (data?.items ?? []) : [];
  const isPhone = /^[+\d][\d\s()-]{4,}$/.test(text.trim());
  const addNew = () =>
    onChange({ kind: 'new', phone: isPhone ? text.trim() : '', firstName: isPhone ? '' : text.trim(), lastName: '' });
  return (
    <div className={classes.search}>
      <TextInput
        label={t('journal.client')}
        placeholder={t('journal.client_placeholder')}
        value={text}
        autoFocus
        data-autofocus
        autoComplete="off"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="booking-clients"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const last = found.length - 1;
            setActive((now) => Math.max(0, Math.min(last, now + (event.key === 'ArrowDown' ? 1 : -1))));
          }
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const chosen = found[active];
          if (chosen) onChange({ kind: 'known', id: chosen.id });
          else if (mayAdd && text.trim()) addNew();
        }}
      />
      {found.length > 0 && (
        <ul ref={list} id="booking-clients" className={classes.list}>
          {found.map((client, index) => (
            <li key={client.id}>
              <button
                type="button"
                data-active={index === active || undefined}
                onClick={() => onChange({ kind: 'known', id: client.id })}
              >
                <Avatar id={client.id} name={names.client({ name: client })} size={28} />
                <span className={classes.lines}>
                  <b className="cut">{names.client({ name: client })}</b>
                  <small>{client.phone && <Phone number={client.phone} />}</small>
                </span>
                {client.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.others}>
        {mayAdd && (
          <Button size="sm" icon={IconPhonePlus} onClick={addNew}>
            {t('journal.client_new')}
          </Button>
        )}
        <Button size="sm" variant="ghost" icon={IconUserQuestion} onClick={() => onChange({ kind: 'guest' })}>
          {t('journal.client_guest')}
        </Button>
      </div>
    </div>
  );
}

function NewClient({
  value,
  onChange,
}: {
  value: Extract<BookingClient, { kind: 'new' }>;
  onChange: (client: BookingClient | null) => void;
}) {
  const t = useT();
  const kit = useKitT();
  return (
    <fieldset className={classes.fresh}>
      <legend>
        {t('journal.client_new')}
        <IconButton icon={IconX} size="sm" label={kit('kit.cancel')} onClick={() => onChange(null)} />
      </legend>
      <PhoneInput
        label={t('journal.phone')}
        value={value.phone}
        autoFocus
        required
        onChange={(phone) => onChange({ ...value, phone })}
      />
      <TextInput
        label={t('journal.first_name')}
        value={value.firstName}
        onChange={(event) => onChange({ ...value, firstName: event.currentTarget.value })}
      />
      <TextInput
        label={t('journal.last_name')}
        value={value.lastName}
        onChange={(event) => onChange({ ...value, lastName: event.currentTarget.value })}
      />
    </fieldset>
  );
}

function Guest({ onRemove }: { onRemove: () => void }) {
  const t = useT();
  const kit = useKitT();
  return (
    <div className={classes.who}>
      <Avatar id="guest" name={t('journal.client_unnamed')} size={40} />
      <div className={classes.lines}>
        <b>{t('journal.client_unnamed')}</b>
        <small>{t('journal.client_guest_hint')}</small>
      </div>
      <IconButton icon={IconX} label={kit('kit.file_remove')} onClick={onRemove} />
    </div>
  );
}

function KnownClient({ id, onRemove }: { id: string; onRemove: () => void }) {
  const t = useT();
  const kit = useKitT();
  const names = useNames();
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/clients/{clientId}', { params: { path: { clientId: id } } }),
  );
  const name = data ? names.client({ name: data }) : '…';
  return (
    <div className={classes.who}>
      <Avatar id={id} name={name} size={40} />
      <div className={classes.lines}>
        <span className={classes.line}>
          <b className="cut">{name}</b>
          {data?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
          {data?.specialistLock === 'closed' && (
            <IconLock size={14} stroke={2} role="img" aria-label={t('journal.lock_closed')} />
          )}
        </span>
        <small>{data?.phone && <Phone number={data.phone} />}</small>
      </div>
      <IconButton icon={IconX} label={kit('kit.file_remove')} onClick={onRemove} />
    </div>
  );
}
