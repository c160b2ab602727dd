import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { BookButtons } from './book-buttons.tsx';
import { SeatChip } from './candidate-row.tsx';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';
import classes from './quick-add.module.css';
import { useBookClient } from './use-book-client.ts';

/** A card made on the way: the phone is enough. Somebody known by that phone is taken instead of being made twice. */
export function NewParticipant({
  typed,
  onDone,
  onCancel,
}: {
  typed: string;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useT();
  const kit = useKitT();
  const { nameOf } = useClassScreen();
  const isPhone = /^[+\d][\d\s()-]{2,}$/.test(typed);
  const [first = '', ...rest] = isPhone ? [] : typed.split(/\s+/);
  const [person, setPerson] = useState({ phone: isPhone ? typed : '', firstName: first, lastName: rest.join(' ') });
  const { book, isBusy, refusal } = useBookClient(onDone);
  const isReady = person.phone.replace(/\D/g, '').length >= 5;
  return (
    <div className={classes.fresh}>
      <div className={classes.fields}>
        <PhoneInput
          label={t('classes.phone')}
          value={person.phone}
          required
          data-autofocus
          onChange={(phone) => setPerson({ ...person, phone })}
        />
        <TextInput
          label={t('classes.first_name')}
          value={person.firstName}
          autoFocus={isPhone}
          onChange={(event) => setPerson({ ...person, firstName: event.currentTarget.value })}
        />
        <TextInput
          label={t('classes.last_name')}
          value={person.lastName}
          onChange={(event) => setPerson({ ...person, lastName: event.currentTarget.value })}
        />
      </div>
      <div className={classes.line}>
        <Button onClick={onCancel}>{kit('kit.back')}</Button>
        <SeatChip />
        <BookButtons
          busy={isBusy}
          disabledReason={isReady ? null : t('classes.phone_needed')}
          onBook={(how) => void book({ newClient: person, name: nameOf(person) }, how)}
        />
      </div>
      {refusal && (
        <p className={classes.refusal} role="alert">
          {refusal.sentence}
        </p>
      )}
    </div>
  );
}
