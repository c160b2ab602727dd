import { useFormats } from '../../i18n/use-language.ts';
import { useT } from './messages.ts';
import classes from './time-bar.module.css';

export interface TimeOfService {
  durationMin: number;
  bufferBeforeMin: number;
  bufferAfterMin: number;
  processingFromMin: number | null;
  processingLenMin: number | null;
}

type Kind = 'buffer' | 'work' | 'processing';

/** The parts of a service in their order, without empty ones. */
export function partsOf(time: TimeOfService): { id: string; kind: Kind; minutes: number; from: number }[] {
  const { durationMin, processingFromMin: from, processingLenMin: length } = time;
  const parts: { id: string; kind: Kind; minutes: number }[] = [
    { id: 'before', kind: 'buffer', minutes: time.bufferBeforeMin },
  ];
  if (from !== null && length !== null && from > 0 && from + length < durationMin) {
    parts.push(
      { id: 'start', kind: 'work', minutes: from },
      { id: 'processing', kind: 'processing', minutes: length },
      { id: 'finish', kind: 'work', minutes: durationMin - from - length },
    );
  } else parts.push({ id: 'work', kind: 'work', minutes: durationMin });
  parts.push({ id: 'after', kind: 'buffer', minutes: time.bufferAfterMin });
  let at = -time.bufferBeforeMin;
  return parts
    .filter(({ minutes }) => minutes > 0)
    .map((part) => {
      const from = at;
      at += part.minutes;
      return { ...part, from };
    });
}

/** How long a service takes, as a small bar to one scale for the whole list: buffers striped, processing light. */
export function TimeBar({ time }: { time: TimeOfService }) {
  const t = useT();
  const formats = useFormats();
  const words = t('catalogue.time_words', {
    duration: formats.duration(time.durationMin),
    before: formats.duration(time.bufferBeforeMin),
    after: formats.duration(time.bufferAfterMin),
  });
  return (
    <span className={classes.bar} role="img" aria-label={words} title={words}>
      {partsOf(time).map((part) => (
        <i key={part.id} data-kind={part.kind} style={{ inlineSize: `${Math.max(3, part.minutes * 0.5)}px` }} />
      ))}
    </span>
  );
}

/** The same drawn large for the form: what happens when, from the minute the specialist is taken to the minute she is free. */
export function Timeline({ time }: { time: TimeOfService }) {
  const t = useT();
  const formats = useFormats();
  const parts = partsOf(time);
  const words: Record<string, string> = {
    before: t('catalogue.part_before'),
    after: t('catalogue.part_after'),
    processing: t('catalogue.part_processing'),
    work: t('catalogue.part_work'),
    start: t('catalogue.part_work'),
    finish: t('catalogue.part_work'),
  };
  const total = time.bufferBeforeMin + time.durationMin + time.bufferAfterMin;
  return (
    <div className={classes.timeline}>
      <div className={classes.large}>
        {parts.map((part) => (
          <span key={part.id} data-kind={part.kind} style={{ flexGrow: part.minutes }}>
            <small>{words[part.id]}</small>
            <b>{formats.number(part.minutes)}</b>
            <time>{clock(part.from)}</time>
          </span>
        ))}
        <time className={classes.end}>{clock(time.durationMin + time.bufferAfterMin)}</time>
      </div>
      <p className={classes.note}>
        {t('catalogue.timeline_note', {
          client: formats.duration(time.durationMin),
          taken: formats.duration(total - (time.processingLenMin ?? 0)),
        })}
      </p>
    </div>
  );
}

/** An example that begins at 12:00. */
function clock(fromStart: number): string {
  const minute = (12 * 60 + fromStart + 24 * 60) % (24 * 60);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
