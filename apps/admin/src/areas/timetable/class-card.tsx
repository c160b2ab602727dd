import { IconClockEdit, IconEyeOff, IconHourglass, IconUsers, IconVenus, IconVideo } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import classes from './class-card.module.css';
import { useT } from './messages.ts';
import type { ShownClass } from './shown-classes.ts';

/** One class in the grid: the bar of taken places lies under the text, in the colour of its format. */
export function ClassCard({ shown, namesStudio }: { shown: ShownClass; namesStudio: boolean }) {
  const { source } = shown;
  return (
    <Link
      to={`/classes/${shown.id}`}
      className={classes.card}
      data-cancelled={source.state === 'cancelled' || undefined}
      data-over={shown.isOver || undefined}
      style={colourOf(shown)}
    >
      <span className={classes.line}>
        <time>{shown.time}</time>
        <ClassMarks shown={shown} />
        <Places shown={shown} />
      </span>
      <b className={classes.name}>{shown.name}</b>
      <span className={classes.who}>{[...shown.trainers, shown.hall].filter(Boolean).join(' · ')}</span>
      {namesStudio && <span className={classes.who}>{shown.studioName}</span>}
      <Waiting count={source.state === 'planned' ? source.waiting : 0} />
    </Link>
  );
}

/** Taken of how many; a cancelled class says only that. */
export function Places({ shown }: { shown: ShownClass }) {
  const t = useT();
  const formats = useFormats();
  const { taken, capacity, state } = shown.source;
  if (state === 'cancelled') return <span className={classes.off}>{t('timetable.cancelled')}</span>;
  return (
    <span className={classes.places} data-full={shown.isFull || undefined}>
      <IconUsers size={13} stroke={1.75} aria-hidden />
      <b>
        <span className="sr">{t('timetable.places', { taken, capacity })}</span>
        <span aria-hidden>{`${formats.number(taken)}/${formats.number(capacity)}`}</span>
      </b>
    </span>
  );
}

/** How many stand in the line. */
export function Waiting({ count }: { count: number }) {
  const t = useT();
  if (count === 0) return null;
  return (
    <span className={classes.waiting}>
      <IconHourglass size={12} stroke={2} aria-hidden />
      {t('timetable.waiting', { count })}
    </span>
  );
}

/** What is special about a class, each an icon with its word. */
export function ClassMarks({ shown }: { shown: ShownClass }) {
  const t = useT();
  const { source } = shown;
  const marks = [
    { on: source.hasOwnPlan, icon: IconClockEdit, label: t('timetable.changed') },
    { on: source.isOnline, icon: IconVideo, label: t('timetable.online') },
    { on: shown.isWomenOnly, icon: IconVenus, label: t('timetable.women_only') },
    { on: shown.isHidden, icon: IconEyeOff, label: t('timetable.hidden_format') },
  ].filter(({ on }) => on);
  if (marks.length === 0) return null;
  return (
    <span className={classes.marks}>
      {marks.map(({ icon: Icon, label }) => (
        <span key={label} title={label}>
          <Icon size={13} stroke={1.75} aria-hidden />
          <span className="sr">{label}</span>
        </span>
      ))}
    </span>
  );
}

/** The colour of the format and the share of places taken, for the bar. */
export function colourOf({ colour, source }: ShownClass): React.CSSProperties {
  const taken = source.state === 'cancelled' ? 0 : Math.min(1, source.taken / source.capacity);
  return { '--c': colour ?? 'var(--border-control)', '--fill': taken } as React.CSSProperties;
}
