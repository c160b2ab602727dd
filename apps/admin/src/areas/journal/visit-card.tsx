import {
  IconAlertTriangle,
  IconArrowsMove,
  IconCalendarPlus,
  type IconCheck,
  IconChecks,
  IconCircleCheck,
  IconCircleX,
  IconClockUp,
  IconExternalLink,
  IconFileAlert,
  IconLock,
  IconLockOpen,
  IconMessage2,
  IconPhone,
  IconScissors,
  IconUserCheck,
  IconUserPlus,
  IconUserX,
} from '@tabler/icons-react';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { Money, Phone } from '../../kit/values.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import type { VisitCommands, VisitState } from './use-visit-commands.tsx';
import classes from './visit-card.module.css';
import { isCancelled, isOpen, type JournalVisit } from './wire.ts';

interface NextStep {
  state: VisitState;
  icon: typeof IconCheck;
  labelKey: 'journal.confirm' | 'journal.arrive' | 'journal.complete' | 'journal.no_show' | 'journal.restore';
}

/** What usually comes next: the first is the likely one. */
export function nextSteps(state: VisitState): NextStep[] {
  switch (state) {
    case 'expected':
      return [
        { state: 'confirmed', icon: IconCircleCheck, labelKey: 'journal.confirm' },
        { state: 'arrived', icon: IconUserCheck, labelKey: 'journal.arrive' },
      ];
    case 'confirmed':
      return [
        { state: 'arrived', icon: IconUserCheck, labelKey: 'journal.arrive' },
        { state: 'no_show', icon: IconUserX, labelKey: 'journal.no_show' },
      ];
    case 'arrived':
      return [{ state: 'completed', icon: IconChecks, labelKey: 'journal.complete' }];
    case 'completed':
      return [];
    default:
      return [{ state: 'expected', icon: IconCircleCheck, labelKey: 'journal.restore' }];
  }
}

/** Everything about a visit that the desk needs at a glance, and what is usually done next. */
export function VisitCard({
  visit,
  commands,
  mayEdit,
  onOpen,
  onClose,
}: {
  visit: JournalVisit;
  commands: VisitCommands;
  mayEdit: boolean;
  onOpen: (mode?: 'move' | 'cancel' | 'repeat') => void;
  onClose: () => void;
}) {
  const { journal, names, formats } = useJournal();
  const t = useT();
  const { client } = visit;
  const name = names.client(client);
  const specialist = (id: string) => {
    const employee = journal.employees.find((one) => one.id === id);
    return employee ? names.short(employee.name) : '';
  };
  const notes = Object.entries(client?.features ?? {}).flatMap(([kind, text]) =>
    typeof text === 'string' && text !== '' ? [{ kind, text }] : [],
  );
  const steps = mayEdit ? nextSteps(visit.state) : [];
  return (
    <div className={classes.card}>
      <header className={classes.head}>
        <Avatar id={client?.id ?? visit.id} name={name} size={40} photoUrl={imageUrl(client?.photoFileId ?? null)} />
        <div className={classes.title}>
          <h3>
            <span className="cut">{name}</span>
            {client?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
            {visit.isFirst && <Badge tone="new">{t('journal.new')}</Badge>}
          </h3>
          <small className="num">
            {formats.timeRange(visit.startsAt, visit.endsAt)} · № {formats.number(visit.number)}
          </small>
        </div>
      </header>
      <p className={classes.pills}>
        <StatusBadge status={visit.state} />
        {visit.contractMissing && (
          <Badge tone="bad" icon={IconFileAlert}>
            {t('journal.no_contract')}
          </Badge>
        )}
      </p>
      <dl className={classes.facts}>
        {visit.lines.map((line) => (
          <div key={line.id}>
            <IconScissors size={14} stroke={1.75} aria-hidden />
            <dd>
              {line.serviceName} · <Money minor={line.priceMinor} />
            </dd>
          </div>
        ))}
        <div>
          {visit.lock === 'closed' ? (
            <IconLock size={14} stroke={1.75} aria-hidden />
          ) : (
            <IconLockOpen size={14} stroke={1.75} aria-hidden />
          )}
          <dd>
            {[...new Set(visit.lines.map(({ employeeId }) => specialist(employeeId)))].filter(Boolean).join(', ')}
            {', '}
            {visit.lock === 'closed' ? t('journal.lock_closed') : t('journal.lock_open')}
          </dd>
        </div>
        {visit.lines.some(({ assistantIds }) => assistantIds.length > 0) && (
          <div>
            <IconUserPlus size={14} stroke={1.75} aria-hidden />
            <dd>
              {visit.lines
                .flatMap(({ assistantIds }) => assistantIds)
                .map((id) => {
                  const helper = [...journal.assistants, ...journal.employees].find((one) => one.id === id);
                  return helper ? names.short(helper.name) : '';
                })
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        )}
        {client?.phone && (
          <div>
            <IconPhone size={14} stroke={1.75} aria-hidden />
            <dd>
              <Phone number={client.phone} link={!client.phone.includes('*')} />
            </dd>
          </div>
        )}
        {visit.comment && (
          <div>
            <IconMessage2 size={14} stroke={1.75} aria-hidden />
            <dd>{visit.comment}</dd>
          </div>
        )}
      </dl>
      {(notes.length > 0 || visit.wantsEarlier) && (
        <div className={classes.notes}>
          {notes.map(({ kind, text }) => (
            <Alert
              key={kind}
              tone={kind === 'allergies' ? 'warn' : 'neutral'}
              icon={kind === 'allergies' ? IconAlertTriangle : undefined}
            >
              {text}
            </Alert>
          ))}
          {visit.wantsEarlier && (
            <span className={`${classes.earlier} g-earlier`}>
              <IconClockUp size={14} stroke={1.75} aria-hidden />
              {visit.wantsEarlier.before
                ? t('journal.earlier_before', { date: formats.dateShort(visit.wantsEarlier.before, journal.now) })
                : t('journal.earlier')}
              {visit.wantsEarlier.note && ` · ${visit.wantsEarlier.note}`}
            </span>
          )}
        </div>
      )}
      {steps.length > 0 && (
        <div className={classes.steps}>
          {steps.map(({ state, icon, labelKey }, index) => (
            <Button
              key={state}
              variant={index === 0 ? 'primary' : 'default'}
              icon={icon}
              fullWidth
              onClick={() => {
                onClose();
                void commands.setState(visit, state);
              }}
            >
              {t(labelKey)}
            </Button>
          ))}
        </div>
      )}
      <div className={classes.more}>
        <More icon={IconExternalLink} label={t('journal.open')} onClick={() => onOpen()} />
        {mayEdit && isOpen(visit.state) && (
          <More icon={IconArrowsMove} label={t('journal.move')} onClick={() => onOpen('move')} />
        )}
        {mayEdit && <More icon={IconCalendarPlus} label={t('journal.repeat')} onClick={() => onOpen('repeat')} />}
        {mayEdit && !isCancelled(visit.state) && visit.state !== 'completed' && (
          <More icon={IconCircleX} label={t('journal.cancel')} onClick={() => onOpen('cancel')} />
        )}
      </div>
    </div>
  );
}

function More({ icon: MoreIcon, label, onClick }: { icon: typeof IconCheck; label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      <MoreIcon size={18} stroke={1.75} aria-hidden />
      {label}
    </button>
  );
}
