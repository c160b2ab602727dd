import { IconHeart } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { type JournalKey, useT } from './messages.ts';
import classes from './slot-list.module.css';
import type { Slot } from './wire.ts';

const reasonWords: Record<Slot['reasons'][number], JournalKey> = {
  adjacent_before: 'journal.slot_adjacent_before',
  adjacent_after: 'journal.slot_adjacent_after',
  fills_gap: 'journal.slot_fills_gap',
  leaves_gap: 'journal.slot_leaves_gap',
  earliest: 'journal.slot_earliest',
  preferred_specialist: 'journal.slot_preferred',
};

/** The best times with the reason why they are good. */
export function SlotList({
  slots,
  chosenAt,
  nameOf,
  now,
  onChoose,
}: {
  slots: readonly Slot[];
  chosenAt: string | null;
  nameOf: (employeeId: string) => string;
  now: string;
  onChoose: (slot: Slot) => void;
}) {
  const t = useT();
  const group = useId();
  const formats = useFormats();
  return (
    <div className={classes.list} role="radiogroup" aria-label={t('journal.best_time')}>
      {slots.map((slot, index) => {
        const isChosen = chosenAt !== null && Date.parse(slot.startsAt) === Date.parse(chosenAt);
        const who = [...new Set(slot.lines.map(({ employeeId }) => nameOf(employeeId)))].filter(Boolean).join(', ');
        const reason = slot.reasons[0];
        return (
          <label key={slot.startsAt + who} className={classes.slot}>
            <input type="radio" name={group} checked={isChosen} onChange={() => onChoose(slot)} />
            <span className={classes.rank}>{formats.number(index + 1)}</span>
            <span>
              <span className={classes.time}>{formats.time(slot.startsAt)}</span>
              <span className={classes.day}>{formats.relativeDay(slot.startsAt, now)}</span>
            </span>
            <span className={classes.why}>
              <span className="cut">{who}</span>
              {reason && <small className="cut">{t(reasonWords[reason])}</small>}
            </span>
            {slot.reasons.includes('preferred_specialist') && (
              <IconHeart
                className={classes.heart}
                size={16}
                stroke={1.75}
                role="img"
                aria-label={t('journal.slot_preferred')}
              />
            )}
          </label>
        );
      })}
    </div>
  );
}
