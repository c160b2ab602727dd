import { Menu, Select, Textarea } from '@mantine/core';
import {
  IconArrowsMove,
  IconCalendarPlus,
  IconCircleX,
  IconCopy,
  IconDots,
  IconFileAlert,
  IconPencil,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { Alert } from '../../kit/alert.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { StatusBadge } from '../../kit/status-badge.tsx';
import { useStore } from '../../kit/store.ts';
import { toast } from '../../kit/toast.tsx';
import { Money, Phone } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import { CancelForm } from './cancel-form.tsx';
import { groupsOf } from './client-groups.ts';
import { CopyForm } from './copy-form.tsx';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { MoveForm } from './move-form.tsx';
import { Panel } from './panel.tsx';
import { RepeatForm } from './repeat-form.tsx';
import { ServicesForm } from './services-form.tsx';
import type { VisitCommands } from './use-visit-commands.tsx';
import { nextSteps } from './visit-card.tsx';
import { VisitHistory } from './visit-history.tsx';
import { visitMode } from './visit-mode.ts';
import classes from './visit-panel.module.css';
import { isCancelled, isOpen, type Visit } from './wire.ts';

/** The whole visit: everything that can be dragged can also be done here by a form. */
export function VisitPanel({
  visitId,
  commands,
  onClose,
}: {
  visitId: string;
  commands: VisitCommands;
  onClose: () => void;
}) {
  const t = useT();
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/visits/{visitId}', { params: { path: { visitId } } }),
  );
  if (error && !data)
    return (
      <Panel title={t('journal.visit')} onClose={onClose}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data)
    return (
      <Panel title={t('journal.visit')} onClose={onClose}>
        <RowsSkeleton rows={6} />
      </Panel>
    );
  return <OpenVisit visit={data} commands={commands} onClose={onClose} />;
}

function OpenVisit({ visit, commands, onClose }: { visit: Visit; commands: VisitCommands; onClose: () => void }) {
  const t = useT();
  const { names, formats, journal } = useJournal();
  const mayEdit = useCan('bookings.visit', 'edit');
  const mayAdd = useCan('bookings.visit', 'add');
  const mode = useStore(visitMode);
  const [copying, setCopying] = useState(false);
  const name = names.client(visit.client);
  const steps = mayEdit ? nextSteps(visit.state).filter(({ state }) => visit.allowedStates.includes(state)) : [];
  const back = () => visitMode.set(null);
  const shut = () => {
    back();
    onClose();
  };
  const form =
    mode === 'move' ? (
      <MoveForm visit={visit} commands={commands} onDone={back} />
    ) : mode === 'edit' ? (
      <ServicesForm visit={visit} onDone={back} />
    ) : mode === 'repeat' ? (
      <RepeatForm visit={visit} onDone={back} />
    ) : mode === 'cancel' ? (
      <CancelForm visit={visit} commands={commands} onDone={back} />
    ) : copying ? (
      <CopyForm visit={visit} onDone={() => setCopying(false)} />
    ) : null;
  return (
    <Panel
      title={t('journal.visit_number', { number: formats.number(visit.number) })}
      onClose={shut}
      aside={<StatusBadge status={visit.state} />}
      footer={
        form === null && steps.length > 0 ? (
          <div className={classes.steps}>
            {steps.map(({ state, icon, labelKey }, index) => (
              <Button
                key={state}
                variant={index === 0 ? 'primary' : 'default'}
                size="lg"
                icon={icon}
                fullWidth
                onClick={() => void commands.setState(visit, state)}
              >
                {t(labelKey)}
              </Button>
            ))}
          </div>
        ) : undefined
      }
    >
      <div className={classes.who}>
        <Avatar
          id={visit.client?.id ?? visit.id}
          name={name}
          size={40}
          photoUrl={imageUrl(visit.client?.photoFileId ?? null)}
        />
        <div>
          <b className={classes.name}>
            <span className="cut">{name}</span>
            {visit.client?.status === 'vip' && <Badge tone="vip">{t('journal.vip')}</Badge>}
            {visit.isFirst && <Badge tone="new">{t('journal.new')}</Badge>}
          </b>
          <small>
            {visit.client?.phone && <Phone number={visit.client.phone} link={!visit.client.phone.includes('*')} />}
          </small>
        </div>
        <VisitMenu visit={visit} mayEdit={mayEdit} mayAdd={mayAdd} onCopy={() => setCopying(true)} />
      </div>
      {form ?? (
        <>
          <p className={classes.marks}>
            {groupsOf(visit).map((group) => (
              <GroupMark key={group} group={group} />
            ))}
            {visit.contractMissing && (
              <Badge tone="bad" icon={IconFileAlert}>
                {t('journal.no_contract')}
              </Badge>
            )}
          </p>
          <section className={classes.section}>
            <h3>
              {formats.dayHeader(formats.isoDate(visit.startsAt))}, {formats.timeRange(visit.startsAt, visit.endsAt)}
            </h3>
            {visit.lines.map((line) => (
              <div key={line.id} className={`${classes.line} c${line.colour ?? 3}`}>
                <span className={classes.lines}>
                  <b>{line.serviceName}</b>
                  <small>
                    {formats.timeRange(line.startsAt, line.endsAt)} · {names.full(line.employeeName)}
                    {line.roomName && ` · ${line.roomName}`}
                    {line.people > 1 && ` · ${t('journal.people_count', { count: line.people })}`}
                  </small>
                  {line.assistants.length > 0 && (
                    <small>
                      {t('journal.with_assistants', {
                        names: line.assistants.map((one) => names.full(one.name)).join(', '),
                      })}
                    </small>
                  )}
                  {line.equipment.length > 0 && <small>{line.equipment.map((unit) => unit.name).join(', ')}</small>}
                </span>
                <span className="num">
                  <Money minor={line.priceMinor} />
                </span>
              </div>
            ))}
            <div className={classes.total}>
              <span>{t('journal.total')}</span>
              <b>
                <Money minor={visit.totalMinor} />
              </b>
            </div>
          </section>
          {visit.cancelReason && <Alert>{visit.cancelReason}</Alert>}
          {isOpen(visit.state) && !isCancelled(visit.state) && (
            <small className={classes.hint}>
              {t('journal.cancel_free_until', { time: formats.dateTime(visit.cancelFreeUntil, journal.now) })}
            </small>
          )}
          {mayEdit ? <Notes visit={visit} /> : visit.comment && <Alert>{visit.comment}</Alert>}
          <VisitHistory visit={visit} />
        </>
      )}
    </Panel>
  );
}

function VisitMenu({
  visit,
  mayEdit,
  mayAdd,
  onCopy,
}: {
  visit: Visit;
  mayEdit: boolean;
  mayAdd: boolean;
  onCopy: () => void;
}) {
  const t = useT();
  const kit = useKitT();
  if (!mayEdit && !mayAdd) return <span />;
  const open = isOpen(visit.state);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} label={kit('kit.more_actions')} />
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && open && (
          <>
            <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => visitMode.set('move')}>
              {t('journal.move')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => visitMode.set('edit')}>
              {t('journal.edit_services')}
            </Menu.Item>
          </>
        )}
        {mayAdd && (
          <>
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={onCopy}>
              {t('journal.copy')}
            </Menu.Item>
            <Menu.Item leftSection={<IconCalendarPlus size={16} />} onClick={() => visitMode.set('repeat')}>
              {t('journal.repeat')}
            </Menu.Item>
          </>
        )}
        {mayEdit && open && (
          <Menu.Item color="red" leftSection={<IconCircleX size={16} />} onClick={() => visitMode.set('cancel')}>
            {t('journal.cancel_visit')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Comment and lock: saved on leaving the field. */
function Notes({ visit }: { visit: Visit }) {
  const t = useT();
  const client = useQueryClient();
  const [comment, setComment] = useState(visit.comment);
  const save = useMutation({
    async mutationFn(change: { comment?: string; lock?: 'open' | 'closed' | null }) {
      await api.PATCH('/api/v1/visits/{visitId}', {
        params: { path: { visitId: visit.id } },
        body: { version: visit.version, ...change },
      });
    },
    onSuccess: () => toast(t('journal.saved')),
    onSettled() {
      void refreshJournal(client);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/visits/{visitId}'] });
    },
  });
  return (
    <>
      <Textarea
        label={t('journal.comment')}
        placeholder={t('journal.comment_hint')}
        autosize
        minRows={2}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        onBlur={() => comment !== visit.comment && save.mutate({ comment })}
      />
      <Select
        label={t('journal.lock')}
        data={[
          { value: 'open', label: t('journal.lock_open') },
          { value: 'closed', label: t('journal.lock_closed') },
        ]}
        placeholder={t('journal.lock_by_card')}
        value={visit.lock}
        onChange={(lock) => save.mutate({ lock })}
        clearable
      />
    </>
  );
}
