import { Modal, TextInput } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { type JournalKey, useT } from './messages.ts';
import classes from './why-dialog.module.css';
import { WhyTimeline } from './why-timeline.tsx';
import type { Slot, SlotExplanation } from './wire.ts';

export interface SlotWish {
  studioId: string;
  serviceIds: string;
  employeeId?: string;
  /** One for each service, comma-separated. */
  employeeIds?: string;
  assistantIds?: string;
  clientId?: string;
  visitId?: string;
}

const ruleWords: Record<SlotExplanation['rules'][number]['rule'], JournalKey> = {
  notice: 'journal.rule_notice',
  horizon: 'journal.rule_horizon',
  opening_hours: 'journal.rule_opening_hours',
  grid: 'journal.rule_grid',
  limit: 'journal.rule_limit',
};
const roleWords: Record<SlotExplanation['needs'][number]['role'], JournalKey> = {
  lead: 'journal.role_lead',
  assistant: 'journal.role_assistant',
  room: 'journal.role_room',
  equipment: 'journal.role_equipment',
};
const causeWords: Record<SlotExplanation['reasons'][number]['code'], JournalKey> = {
  in_past: 'journal.cause_in_past',
  too_soon: 'journal.cause_too_soon',
  beyond_horizon: 'journal.cause_beyond_horizon',
  studio_closed: 'journal.cause_studio_closed',
  off_grid: 'journal.cause_off_grid',
  limit_reached: 'journal.cause_limit_reached',
  outside_working_time: 'journal.cause_outside_working_time',
  absent: 'journal.cause_absent',
  busy: 'journal.cause_busy',
  no_free_lane: 'journal.cause_no_free_lane',
  no_candidate: 'journal.cause_no_candidate',
};

/** Why this time is not possible: the one cause, all resources on one axis, every check, three complete ways out. */
export function WhyDialog({
  wish,
  startsAt,
  what,
  near,
  chooses,
  nameOf,
  onChoose,
  onOverride,
  onClose,
}: {
  wish: SlotWish;
  startsAt: string;
  /** The services and how long they take. */
  what?: string;
  /** The ways out that came with a refusal: they know of lengths that this visit alone has. */
  near?: Slot[];
  /** What choosing a time does, in words. */
  chooses?: (slot: Slot) => string;
  nameOf: (employeeId: string) => string;
  onChoose: (slot: Slot) => void;
  /** Goes ahead in spite of soft rules, for a reason. */
  onOverride?: (reason: string) => void;
  onClose: () => void;
}) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const phone = useIsPhone();
  const mayOverride = useCan('bookings.override', 'edit');
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions(
      'get',
      '/api/v1/slots/explanation',
      { params: { query: { ...wish, startsAt } } },
      { staleTime: 0 },
    ),
  );
  const [chosen, setChosen] = useState(0);
  const alternatives = near ?? data?.alternatives ?? [];
  const slot = alternatives[chosen];
  const now = Date.now();
  const when = `${formats.relativeDay(startsAt, now)}, ${formats.time(startsAt)}`;
  const cause = data?.reasons[0];
  const title = !data
    ? when
    : cause
      ? t('journal.why_title', { when, cause: causeSentence(data, cause) })
      : t('journal.why_fits', { when });

  function causeSentence(explanation: SlotExplanation, reason: SlotExplanation['reasons'][number]): string {
    const name = explanation.resources.find(({ id }) => id === reason.resourceId)?.name ?? '';
    const range = reason.from && reason.to ? formats.timeRange(reason.from, reason.to) : '';
    return t(causeWords[reason.code], { name, range });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      fullScreen={phone}
      title={<b className={classes.title}>{title}</b>}
      closeButtonProps={{ 'aria-label': kit('kit.close') }}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={4} />
      ) : (
        <div className={classes.body}>
          {what && <p className={classes.what}>{what}</p>}
          <WhyTimeline explanation={data} roleOf={(id) => roleOf(data, id)} />
          <ul className={classes.checks}>
            {data.rules.map(({ rule, ok, reasons }) => (
              <Check key={rule} ok={ok}>
                {reasons[0] ? causeSentence(data, reasons[0]) : t(ruleWords[rule])}
              </Check>
            ))}
            {data.needs.map((need) => {
              const reason = need.candidates.find(({ ok }) => !ok)?.reasons[0];
              const name = need.candidates.find(({ ok }) => ok)?.name ?? need.candidates[0]?.name ?? '';
              return (
                <Check key={`${need.serviceIndex}${need.role}${name}`} ok={need.ok}>
                  {!need.ok && reason
                    ? causeSentence(data, reason)
                    : need.ok
                      ? t('journal.need_ok', { role: t(roleWords[need.role]), name })
                      : t('journal.need_missing', { role: t(roleWords[need.role]) })}
                </Check>
              );
            })}
          </ul>
          <h3>{t('journal.why_near')}</h3>
          {alternatives.length === 0 && <p className={classes.none}>{t('journal.why_none')}</p>}
          <div className={classes.options} role="radiogroup" aria-label={t('journal.why_near')}>
            {alternatives.map((option, index) => (
              <label key={option.startsAt} className={classes.option}>
                <input type="radio" name="near" checked={index === chosen} onChange={() => setChosen(index)} />
                <b>{formats.time(option.startsAt)}</b>
                <span>
                  {[
                    formats.relativeDay(option.startsAt, now),
                    ...new Set(option.lines.flatMap((line) => [nameOf(line.employeeId), placeOf(data, line)])),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </label>
            ))}
          </div>
          {onOverride && mayOverride && isSoft(data) && <Override onOverride={onOverride} />}
        </div>
      )}
      <footer className={classes.footer}>
        <Button onClick={onClose}>{t('journal.other_time')}</Button>
        {slot && (
          <Button variant="primary" kbd="↵" data-autofocus autoFocus onClick={() => onChoose(slot)}>
            {chooses ? chooses(slot) : t('journal.book_at', { time: formats.time(slot.startsAt) })}
          </Button>
        )}
        {!slot && data && <Button onClick={onClose}>{kit('kit.close')}</Button>}
      </footer>
    </Modal>
  );
}

/** The room of a way out, where the picture names it. */
function placeOf({ resources }: SlotExplanation, { roomId }: Slot['lines'][number]): string {
  return resources.find(({ id }) => id === roomId)?.name ?? '';
}

/** What somebody or something is needed as. */
function roleOf({ needs }: SlotExplanation, resourceId: string): JournalKey | null {
  const need = needs.find(({ candidates }) => candidates.some((one) => one.resourceId === resourceId));
  return need ? roleWords[need.role] : null;
}

/** Only shifts, closing time and an assistant's own work give way to a reason; rooms, apparatus and leads never do. */
function isSoft({ reasons }: SlotExplanation): boolean {
  return reasons.every(
    ({ code, role }) =>
      ((code === 'outside_working_time' || code === 'studio_closed') && role !== 'room' && role !== 'equipment') ||
      (code === 'busy' && role === 'assistant'),
  );
}

function Override({ onOverride }: { onOverride: (reason: string) => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const isEnough = reason.trim().length > 2;
  return (
    <form
      className={classes.override}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) onOverride(reason.trim());
      }}
    >
      <TextInput
        label={t('journal.override_any')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" disabledReason={isEnough ? null : t('journal.override_needs')}>
        {t('journal.override_do')}
      </Button>
    </form>
  );
}

function Check({ ok, children }: { ok: boolean; children: React.ReactNode }) {
  return (
    <li data-ok={ok || undefined}>
      {ok ? <IconCheck size={14} stroke={2} aria-hidden /> : <IconX size={14} stroke={2} aria-hidden />}
      {children}
    </li>
  );
}
