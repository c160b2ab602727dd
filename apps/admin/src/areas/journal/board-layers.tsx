import { IconPlus, IconUserEdit } from '@tabler/icons-react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { useKitT } from '../../kit/messages.ts';
import { useStore } from '../../kit/store.ts';
import { visitStatusLook } from '../../kit/visit-status.ts';
import classes from './board-layers.module.css';
import { useClassWords } from './class-block.tsx';
import { colleagues } from './colleagues.ts';
import type { GroupClass } from './group-classes.ts';
import { cursor, draft, gesture, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { classUnder } from './place-classes.ts';
import type { PlacedLine } from './place-lines.ts';
import { instantOf, minuteOf } from './time-grid.ts';

function place(column: number, at: number, len: number): React.CSSProperties {
  return { '--i': column, '--at': at, '--len': len } as React.CSSProperties;
}

/** What the hand holds: the new length, the new place, the stretch being drawn. */
export function GhostLayer() {
  const state = useStore(gesture);
  const { board, formats } = useJournal();
  const t = useT();
  if (state.kind === 'idle' || state.kind === 'pressed') return null;
  const { column, at, len } =
    state.kind === 'resizing'
      ? { column: state.block.column, at: state.block.at, len: state.len }
      : { column: state.column, at: state.at, len: state.kind === 'moving' ? state.block.len : state.len };
  const target = board.columns[column];
  if (!target) return null;
  const range = formats.timeRange(instantOf(target.frame, at), instantOf(target.frame, at + len));
  return (
    <div className={classes.ghost} style={place(column, at, len)}>
      <span className={classes.time}>
        {state.kind === 'creating' && <IconPlus size={13} stroke={2} aria-hidden />}
        <time>{range}</time>
      </span>
      <span>{state.kind === 'creating' ? t('journal.new_booking') : formats.duration(len)}</span>
    </div>
  );
}

/** The booking in the panel, dashed, where it would stand. */
export function DraftLayer() {
  const state = useStore(draft);
  const { board, formats } = useJournal();
  if (!state) return null;
  return state.lines.flatMap((line) =>
    board.columns.flatMap((column, index) => {
      const at = minuteOf(column.frame, line.startsAt);
      if (!line.resourceIds.includes(column.resourceId) || at < 0 || at >= column.frame.lengthMin) return [];
      const len = minuteOf(column.frame, line.endsAt) - at;
      return (
        <div key={`${column.key}${line.startsAt}${line.label}`} className={classes.ghost} style={place(index, at, len)}>
          <span className={classes.time}>
            <IconPlus size={13} stroke={2} aria-hidden />
            <time>{formats.timeRange(line.startsAt, line.endsAt)}</time>
          </span>
          <b className="cut">{state.title}</b>
          <span className="cut">{line.label}</span>
        </div>
      );
    }),
  );
}

/** The face of whoever has just changed a visit, on its upper edge, for a few seconds. */
export function ColleagueLayer() {
  const changed = useStore(colleagues);
  const { board, journal, names } = useJournal();
  const t = useT();
  if (changed.size === 0) return null;
  const people = [...journal.employees, ...journal.assistants];
  return board.columns.flatMap((column, index) =>
    column.lines.flatMap(({ key, visit, at }) => {
      const actorId = changed.get(visit.id);
      if (!actorId) return [];
      const person = people.find(({ id }) => id === actorId);
      const name = person ? names.full(person.name) : '';
      return (
        <span
          key={key}
          className={classes.colleague}
          style={place(index, at, 0)}
          title={name ? t('journal.changed_by', { name }) : t('journal.changed_by_colleague')}
        >
          {person ? (
            <Avatar id={person.id} name={name} size={20} photoUrl={imageUrl(person.photoFileId)} />
          ) : (
            <IconUserEdit size={13} stroke={2} aria-hidden />
          )}
        </span>
      );
    }),
  );
}

/** The cell that the arrows are on, told to screen readers too. */
export function CursorCell() {
  const at = useStore(cursor);
  const { board, step, formats, names } = useJournal();
  const t = useT();
  const kit = useKitT();
  const column = at ? board.columns[at.column] : undefined;
  if (!at || !column) return null;
  const visitWords = ({ visit, line }: PlacedLine) =>
    t('journal.visit_label', {
      range: formats.timeRange(line.startsAt, line.endsAt),
      name: names.client(visit.client),
      service: line.serviceName,
      status: kit(visitStatusLook[visit.state].labelKey),
    });
  const who = column.employee ? names.full(column.employee.name) : (column.resource?.name ?? '');
  const time = formats.time(instantOf(column.frame, at.minute));
  const under = column.lines.findLast((line) => line.at <= at.minute && at.minute < line.at + line.len);
  const over = under ? null : classUnder(column.classes, at.minute);
  const words = at.moving
    ? t('journal.cursor_moving', { name: names.client(at.moving.visit.client), who, time })
    : [t('journal.cursor_cell', { who, time }), under && visitWords(under)].filter(Boolean).join('. ');
  return (
    <>
      <div
        className={classes.cursor}
        data-moving={at.moving ? true : undefined}
        style={place(at.column, at.minute, at.moving?.len ?? step)}
      />
      <div className="sr" role="status">
        {words}
        {over && !at.moving && <ClassWords groupClass={over} />}
      </div>
    </>
  );
}

function ClassWords({ groupClass }: { groupClass: GroupClass }) {
  return `. ${useClassWords(groupClass).label}`;
}
