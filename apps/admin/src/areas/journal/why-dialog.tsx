import { Modal } from '@mantine/core';
import { IconCheck, IconDeviceHeartMonitor, IconDoor, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { type JournalKey, useT } from './messages.ts';
import classes from './why-dialog.module.css';
import type { Slot, SlotExplanation } from './wire.ts';

export interface SlotWish {
  studioId: string;
  serviceIds: string;
  employeeId?: string;
  assistantIds?: string;
  clientId?: string;
  visitId?: string;
}

const hourMs = 3_600_000;

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
  nameOf,
  onChoose,
  onClose,
}: {
  wish: SlotWish;
  startsAt: string;
  nameOf: (employeeId: string) => string;
  onChoose: (slot: Slot) => void;
  onClose: () => void;
}) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const phone = useIsPhone();
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions(
      'get',
      '/api/v1/slots/explanation',
      { params: { query: { ...wish, startsAt } } },
      { staleTime: 0 },
    ),
  );
  const [chosen, setChosen] = useState(0);
  const alternatives = data?.alternatives ?? [];
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
    <Modal opened onClose={onClose} size={860} fullScreen={phone} title={<b className={classes.title}>{title}</b>}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={4} />
      ) : (
        <div className={classes.body}>
          <Timeline explanation={data} />
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
              // biome-ignore lint/a11y/useSemanticElements: a card with three lines is no native radio
              <button
                key={option.startsAt}
                type="button"
                role="radio"
                aria-checked={index === chosen}
                className={classes.option}
                onClick={() => setChosen(index)}
                onDoubleClick={() => onChoose(option)}
              >
                <b>{formats.time(option.startsAt)}</b>
                <span>
                  {formats.relativeDay(option.startsAt, now)}
                  {', '}
                  {[...new Set(option.lines.map(({ employeeId }) => nameOf(employeeId)))].filter(Boolean).join(', ')}
                </span>
              </button>
            ))}
          </div>
        </div>
      )}
      <footer className={classes.footer}>
        <Button onClick={onClose}>{t('journal.other_time')}</Button>
        {slot && (
          <Button variant="primary" kbd="↵" autoFocus onClick={() => onChoose(slot)}>
            {t('journal.book_at', { time: formats.time(slot.startsAt) })}
          </Button>
        )}
        {!slot && data && <Button onClick={onClose}>{kit('kit.close')}</Button>}
      </footer>
    </Modal>
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

/** Everyone and everything that is needed, on one axis, with the wanted window over them. */
function Timeline({ explanation }: { explanation: SlotExplanation }) {
  const t = useT();
  const formats = useFormats(explanation.timeZone);
  const start = Date.parse(explanation.startsAt);
  const end = Date.parse(explanation.endsAt);
  const from = Math.floor(start / hourMs) * hourMs - 2 * hourMs;
  const to = Math.max(Math.ceil(end / hourMs) * hourMs + 3 * hourMs, from + 7 * hourMs);
  const share = (at: number) => `${((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100}%`;
  const span = (a: number, b: number) => ({
    insetInlineStart: share(a),
    inlineSize: `calc(${share(b)} - ${share(a)})`,
  });
  const hours = Array.from({ length: Math.round((to - from) / hourMs) + 1 }, (_, hour) => from + hour * hourMs);
  const blamed = new Set(explanation.reasons.map(({ resourceId }) => resourceId));
  return (
    <div className={classes.timeline}>
      <div className={classes.hours} aria-hidden="true">
        {hours.slice(0, -1).map((hour) => (
          <time key={hour} style={{ insetInlineStart: share(hour) }}>
            {formats.time(hour)}
          </time>
        ))}
      </div>
      {explanation.resources.map((resource) => {
        const UnitIcon = resource.kind === 'room' ? IconDoor : IconDeviceHeartMonitor;
        return (
          <div key={resource.id} className={classes.row}>
            <span className={classes.name}>
              {resource.kind === 'employee' ? (
                <Avatar id={resource.id} name={resource.name} size={24} />
              ) : (
                <span className={classes.unit}>
                  <UnitIcon size={16} stroke={1.75} aria-hidden />
                </span>
              )}
              <b className="cut">{resource.name}</b>
            </span>
            <span className={classes.track}>
              {resource.working.map(([a = '', b = '']) => (
                <i key={a} className={classes.work} style={span(Date.parse(a), Date.parse(b))} />
              ))}
              {resource.busy
                .filter((busy) => Date.parse(busy.to) > from && Date.parse(busy.from) < to)
                .map((busy) => (
                  <i
                    key={busy.from}
                    className={classes.busy}
                    data-blamed={
                      (blamed.has(resource.id) && Date.parse(busy.from) < end && Date.parse(busy.to) > start) ||
                      undefined
                    }
                    style={span(Date.parse(busy.from), Date.parse(busy.to))}
                  >
                    <span className="cut">{busy.label ?? t('journal.busy')}</span>
                  </i>
                ))}
            </span>
          </div>
        );
      })}
      <div className={classes.windowFrame} aria-hidden="true">
        <span className={classes.window} style={span(start, end)}>
          <b>{formats.timeRange(start, end)}</b>
        </span>
      </div>
    </div>
  );
}
