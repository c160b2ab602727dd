import {
  IconAlertTriangle,
  IconArrowsMove,
  IconCircleX,
  IconDoor,
  IconExternalLink,
  IconMessage2,
  IconUserEdit,
  IconUsersGroup,
  IconVideo,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Meter } from '../../kit/mini-bar.tsx';
import { useCan } from '../../session/can.tsx';
import { useClassWords } from './class-block.tsx';
import type { GroupClass } from './group-classes.ts';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import classes from './visit-card.module.css';

/** What the desk needs to know of a class at a glance, and the ways to what is done with it. */
export function ClassCard({ groupClass, onClose }: { groupClass: GroupClass; onClose: () => void }) {
  const { formats, names, journal } = useJournal();
  const t = useT();
  const words = useClassWords(groupClass);
  const mayEdit = useCan('classes.class', 'edit');
  const mayCancel = useCan('classes.class', 'delete');
  const isAhead = !groupClass.isCancelled && groupClass.startsAt > journal.now;
  const free = Math.max(0, groupClass.capacity - groupClass.taken);
  return (
    <div className={classes.card}>
      <header className={classes.classHead}>
        <div className={classes.title}>
          <h3>
            <span className="cut">{groupClass.name}</span>
            {groupClass.isCancelled && <Badge tone="bad">{t('journal.class_cancelled')}</Badge>}
            {groupClass.isChanged && !groupClass.isCancelled && <Badge tone="info">{words.changed}</Badge>}
          </h3>
          <small className="num">{formats.timeRange(groupClass.startsAt, groupClass.endsAt)}</small>
        </div>
      </header>
      {!groupClass.isCancelled && (
        <div className={classes.places}>
          <span>
            <IconUsersGroup size={14} stroke={1.75} aria-hidden />
            <b>{words.places}</b>
            <span>{free > 0 ? t('journal.class_free', { count: free }) : t('journal.class_full')}</span>
            {groupClass.waiting > 0 && <span>{words.state}</span>}
          </span>
          <Meter value={groupClass.taken} of={groupClass.capacity} label={t('journal.class_full_share')} />
        </div>
      )}
      <dl className={classes.facts}>
        {groupClass.trainers.map((trainer) => (
          <div key={trainer.id}>
            <Avatar
              id={trainer.id}
              name={names.full(trainer.name)}
              size={20}
              photoUrl={imageUrl(trainer.photoFileId)}
            />
            <dd>{names.full(trainer.name)}</dd>
          </div>
        ))}
        {groupClass.roomName && (
          <div>
            <IconDoor size={14} stroke={1.75} aria-hidden />
            <dd>{groupClass.roomName}</dd>
          </div>
        )}
        {groupClass.isOnline && (
          <div>
            <IconVideo size={14} stroke={1.75} aria-hidden />
            <dd>{t('journal.class_online')}</dd>
          </div>
        )}
        {groupClass.note && (
          <div>
            <IconMessage2 size={14} stroke={1.75} aria-hidden />
            <dd>{groupClass.note}</dd>
          </div>
        )}
        {groupClass.isCancelled && (
          <div>
            <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
            <dd>{t('journal.class_cancelled_hint')}</dd>
          </div>
        )}
      </dl>
      <div className={classes.more}>
        <Way groupClass={groupClass} icon={IconExternalLink} label={t('journal.open')} onClose={onClose} />
        {mayEdit && isAhead && (
          <>
            <Way
              groupClass={groupClass}
              act="change"
              icon={IconArrowsMove}
              label={t('journal.class_change')}
              onClose={onClose}
            />
            <Way
              groupClass={groupClass}
              act="substitute"
              icon={IconUserEdit}
              label={t('journal.class_substitute')}
              onClose={onClose}
            />
          </>
        )}
        {mayCancel && isAhead && (
          <Way groupClass={groupClass} act="cancel" icon={IconCircleX} label={t('journal.cancel')} onClose={onClose} />
        )}
      </div>
    </div>
  );
}

/** The page of the class, at what is to be done there. */
function Way({
  groupClass,
  act,
  icon: WayIcon,
  label,
  onClose,
}: {
  groupClass: GroupClass;
  act?: 'change' | 'substitute' | 'cancel';
  icon: typeof IconDoor;
  label: string;
  onClose: () => void;
}) {
  return (
    <Link to={`/classes/${groupClass.id}` as '/'} search={(act ? { do: act } : {}) as never} onClick={onClose}>
      <WayIcon size={18} stroke={1.75} aria-hidden />
      {label}
    </Link>
  );
}
