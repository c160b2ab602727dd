import { formatPhone } from '../../kit/phone-number.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import classes from './print-day.module.css';
import type { Previous } from './print-day.tsx';
import { isCancelled } from './wire.ts';

/** A sheet for each specialist: who comes, for what, what to remember and when they were here before. */
export function PrintLists({ previous }: { previous: Previous }) {
  const { board, journal, names, formats } = useJournal();
  const t = useT();
  const rooms = new Map(journal.resources.map(({ id, name }) => [id, name]));
  const columns = board.columns
    .map((column) => ({ ...column, lines: column.lines.filter(({ visit }) => !isCancelled(visit.state)) }))
    .filter(({ lines }) => lines.length > 0);
  return columns.map((column) => (
    <section key={column.key} className={classes.list}>
      <h1 className={classes.title}>
        {column.employee ? names.full(column.employee.name) : column.resource?.name}
        <small>{formats.dayHeader(column.frame.date)}</small>
      </h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journal.time')}</th>
            <th scope="col">{t('journal.client')}</th>
            <th scope="col">{t('journal.service')}</th>
            <th scope="col">{t('journal.room')}</th>
            <th scope="col">{t('journal.print_notes')}</th>
            <th scope="col">{t('journal.print_previous')}</th>
          </tr>
        </thead>
        <tbody>
          {column.lines.map(({ key, visit, line }) => {
            const before = visit.client ? previous.get(visit.client.id) : undefined;
            const notes = [
              visit.comment,
              ...Object.values(visit.client?.features ?? {}).map((text) => (typeof text === 'string' ? text : '')),
            ].filter(Boolean);
            return (
              <tr key={key}>
                <td className="num">{formats.timeRange(line.startsAt, line.endsAt)}</td>
                <td>
                  <b>{names.client(visit.client)}</b>
                  {visit.client?.phone && <bdi dir="ltr">{formatPhone(visit.client.phone)}</bdi>}
                </td>
                <td>{line.serviceName}</td>
                <td>{rooms.get(line.roomId ?? '') ?? ''}</td>
                <td>{notes.join('. ')}</td>
                <td>
                  {before && formats.dateShort(before.startsAt, journal.now)}
                  {before?.service && <span>{before.service}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  ));
}
