import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import classes from './agenda.module.css';
import { ClassMarks, colourOf, Places, Waiting } from './class-card.tsx';
import { useT } from './messages.ts';
import { type ShownClass, totalsOf } from './shown-classes.ts';

interface AgendaProps {
  days: readonly string[];
  shown: readonly ShownClass[];
  today: string;
  namesStudio: boolean;
}

/** Days with their classes under each other: for a phone, for a month and for paper. Days without classes are left out. */
export function Agenda({ days, shown, today, namesStudio }: AgendaProps) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.agenda}>
      {days.map((day) => {
        const ofDay = shown.filter((one) => one.day === day);
        if (ofDay.length === 0) return null;
        return (
          <section key={day}>
            <h2 data-today={day === today || undefined}>
              {formats.dayTitle(day)}
              <small>{t('timetable.classes', { count: totalsOf(ofDay).classes })}</small>
            </h2>
            <ul>
              {ofDay.map((one) => (
                <li key={one.id}>
                  <AgendaLine shown={one} namesStudio={namesStudio} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function AgendaLine({ shown, namesStudio }: { shown: ShownClass; namesStudio: boolean }) {
  return (
    <Link
      to={`/classes/${shown.id}`}
      className={classes.line}
      style={colourOf(shown)}
      data-cancelled={shown.source.state === 'cancelled' || undefined}
      data-over={shown.isOver || undefined}
    >
      <time>{shown.time}</time>
      <span className={classes.what}>
        <b>
          {shown.name} <ClassMarks shown={shown} />
        </b>
        <span>
          {[...shown.trainers, shown.hall, namesStudio ? shown.studioName : null].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={classes.count}>
        <Places shown={shown} />
        <Waiting count={shown.source.state === 'planned' ? shown.source.waiting : 0} />
      </span>
    </Link>
  );
}
