import { IconBan, IconBeach, IconCoffee, IconTool } from '@tabler/icons-react';
import { memo } from 'react';
import type { Board, Column, PlacedBlock } from './board.ts';
import classes from './board-column.module.css';
import { ClassBlock } from './class-block.tsx';
import { useJournal } from './journal-context.ts';
import { type JournalKey, useT } from './messages.ts';
import { instantOf, minuteOf, subtract } from './time-grid.ts';
import { useNow } from './use-now.ts';
import { VisitBlock } from './visit-block.tsx';

type Hours = Pick<Board, 'from' | 'to'>;

/** One column of the day. It redraws only when its own day changes: columns are compared by identity. */
export const BoardColumn = memo(function BoardColumn({
  column,
  index,
  from,
  to,
  showGaps,
}: { column: Column; index: number; showGaps: boolean } & Hours) {
  const off = subtract([[from, to]], [...column.work, ...column.breaks]);
  return (
    <div className={classes.column} style={{ '--i': index } as React.CSSProperties} data-column={index}>
      {off.map(([a, b], place) => (
        <OffTime key={a} from={a} to={b} says={place === off.length - 1 && b - a >= 45} column={column} />
      ))}
      {column.breaks.map(([a, b]) => (
        <Break key={a} from={a} to={b} />
      ))}
      {column.buffers.map(([at, len]) => {
        // Cleaning after the last visit may end behind the hours shown.
        const end = Math.min(at + len, to);
        return end > at && <Buffer key={`${at}b${len}`} from={Math.max(at, from)} to={end} min={len} />;
      })}
      {showGaps && column.gaps.map(([a, b]) => <Gap key={a} column={column} from={a} to={b} />)}
      {column.holds.map(([a, b]) => (
        <i key={`${a}h`} className={classes.hold} style={placeAt(a, b - a)} />
      ))}
      <NowBar column={column} from={from} to={to} />
      {column.lines.map((placed) => (
        <VisitBlock key={`${placed.key}:${placed.visit.version}`} placed={placed} />
      ))}
      {column.classes.map((placed) => (
        <ClassBlock key={placed.key} placed={placed} />
      ))}
      {column.blocks.map((block) => {
        // A whole day off reaches beyond the hours shown: cut to them, its words stay in sight.
        const at = Math.max(block.at, from);
        const len = Math.min(block.at + block.len, to) - at;
        return len > 0 && <BlockedTime key={block.key} placed={{ ...block, at, len }} />;
      })}
    </div>
  );
});

function placeAt(at: number, len: number): React.CSSProperties {
  return { '--at': at, '--len': len } as React.CSSProperties;
}

function OffTime({ from, to, says, column }: { from: number; to: number; says: boolean; column: Column }) {
  const t = useT();
  // Cleaning after the last visit reaches into free time: the word stands below it.
  const covered = column.buffers.find(([at, len]) => at <= from && at + len > from);
  const below = covered ? covered[0] + covered[1] - from : 0;
  const text = column.absence
    ? absenceWord(t, column.absence)
    : column.resource
      ? t('journal.closed')
      : t('journal.off');
  return (
    <span className={classes.off} style={{ ...placeAt(from, to - from), '--below': below } as React.CSSProperties}>
      {says && text}
    </span>
  );
}

function absenceWord(t: ReturnType<typeof useT>, kind: string): string {
  const known: Record<string, JournalKey> = {
    vacation: 'journal.absence_vacation',
    sick_leave: 'journal.absence_sick_leave',
    day_off: 'journal.absence_day_off',
    training: 'journal.absence_training',
  };
  return t(known[kind] ?? 'journal.absence_other');
}

function Break({ from, to }: { from: number; to: number }) {
  const t = useT();
  return (
    <span className={classes.pause} style={placeAt(from, to - from)}>
      {to - from >= 20 && (
        <span className={classes.pill}>
          <IconCoffee size={13} stroke={1.75} aria-hidden />
          {t('journal.break')}
        </span>
      )}
    </span>
  );
}

function Buffer({ from, to, min }: { from: number; to: number; min: number }) {
  const t = useT();
  const { formats } = useJournal();
  return (
    <span className={classes.buffer} style={placeAt(from, to - from)}>
      <small className={classes.bufferWords}>{t('journal.cleaning', { duration: formats.duration(min) })}</small>
    </span>
  );
}

function Gap({ column, from, to }: { column: Column; from: number; to: number }) {
  const t = useT();
  const { formats, isWeek } = useJournal();
  const range = formats.timeRange(instantOf(column.frame, from), instantOf(column.frame, to));
  return (
    <span className={classes.gap} style={placeAt(from, to - from)}>
      {isWeek ? (
        t('journal.gap_add', { range })
      ) : (
        <>
          <span>{t('journal.gap')}</span>
          <span className="num">{range}</span>
        </>
      )}
    </span>
  );
}

const blockIcons: Record<string, typeof IconTool> = { maintenance: IconTool, repair: IconTool, cleaning: IconTool };
const blockWords: Record<string, JournalKey> = {
  maintenance: 'journal.block_maintenance',
  repair: 'journal.block_repair',
  cleaning: 'journal.block_cleaning',
  break: 'journal.block_break',
  training: 'journal.block_training',
  hold: 'journal.block_hold',
  other: 'journal.block_other',
  vacation: 'journal.absence_vacation',
  sick_leave: 'journal.absence_sick_leave',
  day_off: 'journal.absence_day_off',
};

export function blockWordKey(kind: string): JournalKey {
  return blockWords[kind] ?? 'journal.block_other';
}

function BlockedTime({ placed }: { placed: PlacedBlock }) {
  const t = useT();
  const { formats, actions } = useJournal();
  const { block, at, len, kind, reason } = placed;
  const BlockIcon = blockIcons[kind] ?? (block ? IconBan : IconBeach);
  const word =
    kind === 'repair' && block
      ? t('journal.repair_until', { time: formats.time(block.endsAt) })
      : t(blockWordKey(kind));
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.block}
      data-kind={kind}
      data-blocked={block ? block.id : undefined}
      style={placeAt(at, len)}
      // The pointer is the grid's; a press without one comes from a screen reader.
      onClick={({ detail }) => detail === 0 && block && actions.openBlock(block.id)}
      aria-label={reason ? `${word}. ${reason}` : word}
    >
      <span className={classes.blockTitle}>
        <BlockIcon size={13} stroke={2} aria-hidden />
        <b>{word}</b>
      </span>
      {reason && len >= 45 && <span className={classes.blockReason}>{reason}</span>}
    </button>
  );
}

/** The line of now runs behind visits and leaves a notch at the column's edge: it strikes through no name. */
function NowBar({ column, from, to }: { column: Column } & Hours) {
  const minute = nowIn(column, useNow());
  if (minute === null || minute < from || minute > to) return null;
  return (
    <>
      <i className={classes.now} style={placeAt(minute, 0)} />
      <i className={classes.notch} style={placeAt(minute, 0)} />
    </>
  );
}

/** Minutes of now in a column's day; null when it is another day. */
export function nowIn(column: Column, now: number): number | null {
  const minute = minuteOf(column.frame, now);
  return minute >= 0 && minute < column.frame.lengthMin ? minute : null;
}
