import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { useKitT } from '../../kit/messages.ts';
import { TimeInput } from '../../kit/time-input.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { dayFrame, instantOf, minuteOf } from './time-grid.ts';
import classes from './visit-forms.module.css';

/** Back, and the deed. */
export function FormButtons({
  yes,
  busy,
  danger,
  onDone,
  onYes,
}: {
  yes: string;
  busy: boolean;
  danger?: boolean;
  onDone: () => void;
  onYes: () => void;
}) {
  const kit = useKitT();
  return (
    <div className={classes.buttons}>
      <Button onClick={onDone}>{kit('kit.back')}</Button>
      <Button variant={danger ? 'danger-solid' : 'primary'} busy={busy} onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}

/** A date and a time of the studio's day. */
export function useMoment(startsAt: string) {
  const { formats, journal } = useJournal();
  const [date, setDate] = useState<string>(formats.isoDate(startsAt));
  const [minute, setMinute] = useState<number | null>(
    minuteOf(dayFrame(formats.isoDate(startsAt), journal.timeZone), startsAt),
  );
  const at = minute === null ? null : instantOf(dayFrame(date, journal.timeZone), minute);
  return { date, setDate, minute, setMinute, at };
}

export function Moment({ moment }: { moment: ReturnType<typeof useMoment> }) {
  const t = useT();
  return (
    <div className={classes.moment}>
      <DateField
        label={t('journal.date')}
        value={moment.date}
        required
        onChange={(date) => date && moment.setDate(date)}
      />
      <TimeInput label={t('journal.time')} value={moment.minute} onChange={moment.setMinute} />
    </div>
  );
}
