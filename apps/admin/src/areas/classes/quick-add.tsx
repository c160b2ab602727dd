import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconPhonePlus, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { CandidateRow, type FoundClient } from './candidate-row.tsx';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';
import { NewParticipant } from './new-participant.tsx';
import classes from './quick-add.module.css';

/**
 * Finds a client by phone or name, or makes a new one, and books: client, seat, done [BKG-001i]. The first that is found is
 * ready to be booked by Enter.
 */
export function QuickAdd({ onBooked }: { onBooked?: () => void } = {}) {
  const t = useT();
  const { card, nameOf, seat } = useClassScreen();
  const mayAdd = useCan('clients.client', 'add');
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isNew, setNew] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const confirmButton = useRef<HTMLButtonElement>(null);
  const typed = text.trim();
  const [query] = useDebouncedValue(typed, 180);
  const { data, isFetching } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients', { params: { query: { q: query, limit: 6 } } }),
    enabled: query.length >= 2,
    placeholderData: keepPreviousData,
  });
  useHotkeys([['/', () => input.current?.focus()]]);
  const isAsking = typed.length >= 2 && !isNew;
  const found: readonly FoundClient[] = isAsking ? (data?.items ?? []) : [];
  const isAnswered = isAsking && query === typed && !isFetching;
  const chosen = found[Math.min(active, found.length - 1)];
  const step = isNew || chosen ? (seat !== null || !card.hasSeats ? 3 : 2) : 1;

  const clear = () => {
    setText('');
    setActive(0);
    setNew(false);
    onBooked?.();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(Math.max(0, Math.min(found.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Until the answer to exactly these letters is here, Enter would book whoever was found before.
      if (chosen && isAnswered) confirmButton.current?.click();
      else if (isAnswered && mayAdd) setNew(true);
    }
  };
  return (
    <div className={classes.box} data-open={isAsking || isNew || undefined}>
      <div className={classes.field}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <input
          ref={input}
          type="search"
          className="num"
          value={text}
          aria-label={t('classes.add_guest')}
          placeholder={t('classes.add_placeholder')}
          autoComplete="off"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="class-candidates"
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
            setNew(false);
          }}
          onKeyDown={onKeyDown}
        />
        <Steps at={step} />
        <Kbd keys="/" />
      </div>
      {isNew ? (
        <NewParticipant typed={typed} onDone={clear} onCancel={() => setNew(false)} />
      ) : (
        isAsking && (
          <ul id="class-candidates" className={classes.found} aria-label={t('classes.found')}>
            {found.map((client, index) =>
              client.id === chosen?.id ? (
                <CandidateRow key={client.id} client={client} confirmButton={confirmButton} onBooked={clear} />
              ) : (
                <li key={client.id}>
                  <button type="button" className={classes.other} onClick={() => setActive(index)}>
                    <Avatar id={client.id} name={nameOf(client)} size={24} />
                    <span className="cut">{nameOf(client)}</span>
                    <small>{client.phone && <Phone number={client.phone} />}</small>
                  </button>
                </li>
              ),
            )}
            {isAnswered && found.length === 0 && <li className={classes.none}>{t('classes.nobody_found')}</li>}
            {mayAdd && isAnswered && (
              <li className={classes.none}>
                <Button size="sm" icon={IconPhonePlus} onClick={() => setNew(true)}>
                  {t('classes.new_client')}
                </Button>
              </li>
            )}
          </ul>
        )
      )}
    </div>
  );
}

/** Client, place, done: how far one is. */
function Steps({ at }: { at: number }) {
  const t = useT();
  const { card } = useClassScreen();
  const words = [t('classes.step_client'), ...(card.hasSeats ? [t('classes.step_seat')] : []), t('classes.step_done')];
  const here = card.hasSeats ? at : Math.min(at, 2);
  return (
    <span className={classes.steps} aria-hidden>
      {words.map((word, index) => (
        <span key={word} data-on={index + 1 === here || undefined}>
          <i>{index + 1}</i>
          {word}
        </span>
      ))}
    </span>
  );
}
