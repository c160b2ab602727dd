import {
  IconClockUp,
  IconCrown,
  IconFileAlert,
  IconHourglass,
  IconLock,
  IconLockOpen,
  IconMessage2,
  IconSparkles,
  IconUserPlus,
} from '@tabler/icons-react';
import { memo } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { clientGroupLook } from '../../kit/group-mark.tsx';
import { useKitT } from '../../kit/messages.ts';
import { visitStatusLook } from '../../kit/visit-status.ts';
import { groupsOf } from './client-groups.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import type { PlacedLine } from './place-lines.ts';
import classes from './visit-block.module.css';
import { isOpen } from './wire.ts';

/** A visit in the grid. Fill is status, bar is category, highlighter is group or contract; nothing else has colour. */
export const VisitBlock = memo(function VisitBlock({ placed }: { placed: PlacedLine }) {
  const { visit, line, at, len } = placed;
  const { names, formats, axis, actions } = useJournal();
  const t = useT();
  const kit = useKitT();
  const { icon: StatusIcon, labelKey } = visitStatusLook[visit.state];
  const [group, ...otherGroups] = groupsOf(visit);
  const name = names.client(visit.client);
  const status = kit(labelKey);
  const range = formats.timeRange(line.startsAt, line.endsAt);
  const size = len <= 32 ? 'one' : len < 55 ? 'tight' : len >= 90 ? 'tall' : 'normal';
  const marks = <Marks placed={placed} />;
  const label = t('journal.visit_label', { range, name, service: line.serviceName, status });
  return (
    // biome-ignore lint/a11y/useSemanticElements: its edge and its processing time are targets of their own, which a button hides
    <div
      role="button"
      tabIndex={-1}
      className={`${classes.visit} s-${visit.state} c${line.colour ?? 3}`}
      data-block={placed.key}
      data-state={visit.state}
      data-size={size}
      data-inset={placed.isInset || undefined}
      data-mine={isOpen(visit.state) || undefined}
      style={{ '--at': at, '--len': len, '--side': placed.side, '--sides': placed.sides } as React.CSSProperties}
      aria-label={label}
      // The pointer is the grid's; a press without one comes from a screen reader.
      onClick={({ detail }) => detail === 0 && actions.openVisit(visit.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.stopPropagation();
        actions.openVisit(visit.id);
      }}
    >
      {line.processing && <Processing from={line.processing[0] ?? 0} len={line.processing[1] ?? 0} />}
      {size === 'one' ? (
        <span className={classes.time}>
          <StatusIcon className={classes.status} size={13} stroke={2} aria-hidden />
          <b className={group ? `${classes.name} ${classes.lit} g-${group}` : classes.name}>{name}</b>
          <span className={classes.fill}>{line.serviceName}</span>
          {marks}
        </span>
      ) : (
        <>
          <span className={classes.time}>
            <StatusIcon className={classes.status} size={13} stroke={2} aria-hidden />
            <time>{range}</time>
            {size === 'tight' ? marks : <LockMark placed={placed} isAlone />}
          </span>
          <span className={group ? `${classes.who} ${classes.lit} g-${group}` : classes.who}>
            {group && <GroupIcon group={group} />}
            <span className={classes.name}>{name}</span>
            {otherGroups.map((other) => (
              <i key={other} className={`${classes.dot} g-${other}`} />
            ))}
            <Badges placed={placed} />
          </span>
          <span className={line.contractMissing ? `${classes.service} ${classes.need}` : classes.service}>
            {line.contractMissing && <IconFileAlert size={12} stroke={2} aria-hidden />}
            <span className={classes.words}>{line.serviceName}</span>
          </span>
          {axis !== 'staff' && size !== 'tight' && <Specialist placed={placed} tall={size === 'tall'} />}
          {size !== 'tight' && (
            <span className={classes.foot}>
              <span className={classes.word}>{status}</span>
              <span className={classes.end}>{marks}</span>
            </span>
          )}
        </>
      )}
      {isOpen(visit.state) && <span className={classes.edge} data-edge />}
    </div>
  );
});

function GroupIcon({ group }: { group: keyof typeof clientGroupLook }) {
  const { icon: Mark } = clientGroupLook[group];
  return <Mark size={13} stroke={2} aria-hidden />;
}

function Badges({ placed: { visit } }: { placed: PlacedLine }) {
  const t = useT();
  if (visit.client?.status === 'vip')
    return (
      <span className={classes.badge} data-tone="vip">
        <IconCrown size={12} stroke={2} aria-hidden />
        <span>{t('journal.vip')}</span>
      </span>
    );
  if (visit.isFirst)
    return (
      <span className={classes.badge} data-tone="new">
        <IconSparkles size={12} stroke={2} aria-hidden />
        <span>{t('journal.new')}</span>
      </span>
    );
  return null;
}

/** In a column of a room or an apparatus the specialist is what differs. */
function Specialist({ placed: { line }, tall }: { placed: PlacedLine; tall: boolean }) {
  const { journal, names } = useJournal();
  const employee = journal.employees.find(({ id }) => id === line.employeeId);
  if (!employee) return null;
  return (
    <span className={classes.specialist}>
      {tall && (
        <Avatar id={employee.id} name={names.full(employee.name)} size={20} photoUrl={imageUrl(employee.photoFileId)} />
      )}
      <span className={classes.words}>{names.short(employee.name)}</span>
    </span>
  );
}

/** An open lock is how it usually is: it leaves the room to other marks. */
function LockMark({ placed: { visit }, isAlone }: { placed: PlacedLine; isAlone: boolean }) {
  const t = useT();
  if (visit.lock !== 'closed' && !isAlone) return null;
  return (
    <span className={classes.end}>
      {visit.lock === 'closed' ? (
        <IconLock size={13} stroke={2} role="img" aria-label={t('journal.lock_closed')} />
      ) : (
        <IconLockOpen className={classes.faint} size={13} stroke={2} aria-hidden />
      )}
    </span>
  );
}

function Marks({ placed }: { placed: PlacedLine }) {
  const { visit, line, len } = placed;
  const isAlone = line.assistantIds.length === 0 && visit.comment === '' && !line.contractMissing;
  return (
    <span className={classes.end}>
      {len < 55 && line.contractMissing && <IconFileAlert className={classes.red} size={13} stroke={2} aria-hidden />}
      {line.assistantIds.length > 0 && <IconUserPlus size={13} stroke={2} aria-hidden />}
      {visit.wantsEarlier && visit.client?.needsAttention && <IconClockUp size={13} stroke={2} aria-hidden />}
      {visit.comment !== '' && <IconMessage2 size={13} stroke={2} aria-hidden />}
      {len < 55 && <LockMark placed={placed} isAlone={isAlone} />}
    </span>
  );
}

function Processing({ from, len }: { from: number; len: number }) {
  const t = useT();
  const { formats } = useJournal();
  return (
    <span className={classes.processing} data-free style={{ '--pa': from, '--pl': len } as React.CSSProperties}>
      <IconHourglass size={11} stroke={2} aria-hidden />
      {t('journal.processing', { duration: formats.duration(len) })}
    </span>
  );
}
