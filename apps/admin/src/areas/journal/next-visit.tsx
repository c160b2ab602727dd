import { IconChevronRight, IconDots, IconPhone } from '@tabler/icons-react';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { hovered, type JournalView, useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import classes from './next-visit.module.css';
import type { VisitCommands } from './use-visit-commands.tsx';
import { nextSteps } from './visit-card.tsx';

/** Who comes next, in the thumb's zone, with the one likely action. */
export function NextVisit({
  column,
  commands,
  mayEdit,
}: {
  column: JournalView['board']['columns'][number];
  commands: VisitCommands;
  mayEdit: boolean;
}) {
  const { journal, formats, names, actions } = useJournal();
  const t = useT();
  const kit = useKitT();
  const next = column.lines.find(
    ({ visit, line }) =>
      (visit.state === 'expected' || visit.state === 'confirmed' || visit.state === 'arrived') &&
      line.endsAt > journal.now,
  );
  if (!next || formats.isoDate(journal.now) !== column.frame.date) return null;
  const { visit, line } = next;
  const phone = visit.client?.phone;
  const step = nextSteps(visit.state).find(({ state }) => state === 'arrived' || state === 'completed');
  const room = journal.resources.find(({ id }) => id === line.roomId);
  const habits = Object.entries(visit.client?.features ?? {}).flatMap(([, text]) =>
    typeof text === 'string' && text ? [text] : [],
  );
  return (
    <section className={classes.next} aria-label={t('journal.next_visit')}>
      <button type="button" className={classes.nextWho} onClick={() => actions.openVisit(visit.id)}>
        <Avatar
          id={visit.client?.id ?? visit.id}
          name={names.client(visit.client)}
          size={44}
          photoUrl={imageUrl(visit.client?.photoFileId ?? null)}
        />
        <span className={classes.lines}>
          <b>
            <span className="cut">{names.client(visit.client)}</span>
            {visit.client?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
          </b>
          <small>
            <StatusBadge status={visit.state} plain />
            <span>
              {formats.time(line.startsAt)}
              {room && `, ${room.name}`}
            </span>
          </small>
        </span>
        <IconChevronRight className="flip" size={20} stroke={1.75} aria-hidden />
      </button>
      {habits.length > 0 && <Alert>{habits.join('. ')}</Alert>}
      <div className={classes.deeds}>
        {mayEdit && step && (
          <Button
            variant="primary"
            size="xl"
            icon={step.icon}
            fullWidth
            onClick={() => void commands.setState(visit, step.state)}
          >
            {t(step.labelKey)}
          </Button>
        )}
        {phone && !phone.includes('*') && (
          <a className={classes.deed} href={`tel:${phone}`} aria-label={t('journal.call')}>
            <IconPhone size={20} stroke={1.75} aria-hidden />
          </a>
        )}
        <button
          type="button"
          className={classes.deed}
          aria-label={kit('kit.more_actions')}
          onClick={(event) =>
            hovered.set({ line: next, rect: event.currentTarget.getBoundingClientRect(), isSheet: true })
          }
        >
          <IconDots size={20} stroke={1.75} aria-hidden />
        </button>
      </div>
    </section>
  );
}
