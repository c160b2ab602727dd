import { useJournal } from './journal-context.ts';
import { type JournalKey, useT } from './messages.ts';
import classes from './visit-history.module.css';
import type { Visit } from './wire.ts';

const words: Record<string, JournalKey> = {
  booked: 'journal.history_booked',
  book: 'journal.history_booked',
  create: 'journal.history_booked',
  moved: 'journal.history_moved',
  move: 'journal.history_moved',
  state: 'journal.history_state',
  change_state: 'journal.history_state',
  cancelled: 'journal.history_cancelled',
  cancel: 'journal.history_cancelled',
};

/** Who did what with this visit, the last first. */
export function VisitHistory({ visit }: { visit: Visit }) {
  const t = useT();
  const { formats, journal } = useJournal();
  return (
    <details className={classes.history}>
      <summary>{t('journal.history')}</summary>
      <ol>
        {visit.history.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <span>{t(words[entry.action.split('.').at(-1) ?? ''] ?? 'journal.history_changed')}</span>
            <small>
              {formats.dateTime(entry.at, journal.now)}
              {entry.actorName && ` · ${entry.actorName}`}
            </small>
          </li>
        ))}
        {visit.history.length === 0 && (
          <li>
            <span>{t('journal.history_booked')}</span>
            <small>
              {formats.dateTime(visit.createdAt, journal.now)}
              {visit.createdByName && ` · ${visit.createdByName}`}
            </small>
          </li>
        )}
      </ol>
    </details>
  );
}
