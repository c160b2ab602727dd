import { Select } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { useCan } from '../../session/can.tsx';
import { AbsenceSheet } from './absence-sheet.tsx';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import {
  cycleFrom,
  cycleOf,
  dayOff,
  type Plan,
  plainPlan,
  type Schedule,
  type ScheduleDay,
  type ScheduleRow,
  type Shape,
  type Span,
  shapes,
} from './schedule-model.ts';
import sheet from './sheets.module.css';
import classes from './shift-editor.module.css';

export interface ShiftEditorProps {
  schedule: Schedule;
  row: ScheduleRow;
  day: ScheduleDay;
  /** All selected cells; "and further" means the row of this one. */
  cells: readonly { employeeId: string; day: string }[];
  changes: ScheduleChanges;
  onClose: () => void;
}

const usual: Plan = { work: [[600, 1200]], breaks: [] };

/** Hours, break and room of a day, for this day only or from now on; several cells get the same hours. */
export function ShiftEditor({ schedule, row, day, cells, changes, onClose }: ShiftEditorProps) {
  const t = useT();
  const formats = useFormats();
  const present = day.draft ?? day;
  const [plan, setPlan] = useState<Plan>(present.work.length > 0 ? plainPlan(present) : usual);
  const [roomId, setRoomId] = useState<string | null>(day.roomId);
  const [shape, setShape] = useState<Shape | null>(null);
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [addingAbsence, setAddingAbsence] = useState(false);
  const mayAbsent = useCan('calendar.absence', 'add');
  const { data: templates } = useQuery(apiQuery.queryOptions('get', '/api/v1/schedule/templates', {}));
  const template = templates?.items.find(({ id }) => id === templateId);
  const studioId = schedule.studio.id;
  const isBulk = cells.length > 1;
  const name = formats.personName({ givenName: row.firstName, familyName: row.lastName });
  const wrong = plan.work.some(([from, to]) => to <= from) || plan.breaks.some(([from, to]) => to <= from);
  const reason = wrong ? t('schedule.hours_order') : null;

  const setDays = (value: Plan | null) =>
    changes.setShifts.mutate({ studioId, cells: [...cells], plan: value, roomId }, { onSuccess: onClose });
  const setFurther = () => {
    const made = template
      ? { cycle: template.cycle.map(plainPlan), anchorOn: day.day, label: template.name }
      : shape
        ? cycleOf(shape, plan, day.day)
        : cycleFrom(row.pattern, plan, day.day);
    changes.setPattern.mutate(
      { studioId, employeeIds: [...new Set(cells.map(({ employeeId }) => employeeId))], startsOn: day.day, ...made },
      { onSuccess: onClose },
    );
  };
  if (addingAbsence) {
    return (
      <AbsenceSheet
        employeeId={row.id}
        name={name}
        day={day.day}
        timeZone={schedule.studio.timeZone}
        onClose={onClose}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes the editor
    <div
      className={classes.editor}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={sheet.spans}>
        <div className={classes.editorHead}>
          <b>{isBulk ? t('schedule.cells', { count: cells.length }) : name}</b>
          <span>
            {formats.dayHeader(day.day)}
            {!isBulk && day.visits > 0 && ` · ${t('schedule.visits_inside', { count: day.visits })}`}
          </span>
        </div>
        <IconButton icon={IconX} size="sm" label={t('schedule.close')} onClick={onClose} />
      </div>
      {plan.work.map((span, index) => (
        <SpanFields
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a day have no other name
          key={index}
          from={t('schedule.start')}
          to={t('schedule.end')}
          value={span}
          onChange={(next) => setPlan({ ...plan, work: plan.work.map((one, at) => (at === index ? next : one)) })}
          onRemove={index > 0 ? () => setPlan({ ...plan, work: plan.work.filter((_, at) => at !== index) }) : null}
        />
      ))}
      {plan.breaks.map((span, index) => (
        <SpanFields
          // biome-ignore lint/suspicious/noArrayIndexKey: breaks of a day have no other name
          key={index}
          from={t('schedule.break_from')}
          to={t('schedule.break_to')}
          value={span}
          onChange={(next) => setPlan({ ...plan, breaks: plan.breaks.map((one, at) => (at === index ? next : one)) })}
          onRemove={() => setPlan({ ...plan, breaks: plan.breaks.filter((_, at) => at !== index) })}
        />
      ))}
      <div className={sheet.buttons}>
        <Button
          size="sm"
          variant="ghost"
          icon={IconPlus}
          onClick={() => setPlan({ ...plan, breaks: [...plan.breaks, [900, 930]] })}
        >
          {t('schedule.add_break')}
        </Button>
        {plan.work.length < 3 && (
          <Button
            size="sm"
            variant="ghost"
            icon={IconPlus}
            onClick={() => setPlan({ ...plan, work: [...plan.work, nextPart(plan)] })}
          >
            {t('schedule.add_part')}
          </Button>
        )}
      </div>
      {schedule.rooms.length > 0 && (
        <Select
          size="xs"
          label={t('schedule.room')}
          clearable
          comboboxProps={{ withinPortal: false }}
          data={schedule.rooms.map(({ id, name: label }) => ({ value: id, label }))}
          value={roomId}
          onChange={setRoomId}
        />
      )}
      <div className={classes.chips}>
        {shapes.map((one) => (
          <Chip
            key={one}
            on={shape === one}
            onClick={() => {
              setShape(shape === one ? null : one);
              setTemplateId(null);
            }}
          >
            {one}
          </Chip>
        ))}
        {templates?.items.map(({ id, name: label }) => (
          <Chip
            key={id}
            on={templateId === id}
            onClick={() => {
              setTemplateId(templateId === id ? null : id);
              setShape(null);
            }}
          >
            {label}
          </Chip>
        ))}
        <Chip onClick={() => setDays(dayOff)}>{t('schedule.day_off')}</Chip>
        {mayAbsent && !isBulk && <Chip onClick={() => setAddingAbsence(true)}>{t('schedule.absence')}</Chip>}
      </div>
      {!isBulk && day.visits > 0 && <Alert icon={IconInfoCircle}>{t('schedule.visits_stay')}</Alert>}
      <div className={sheet.buttons}>
        <Button
          size="sm"
          variant="primary"
          disabledReason={reason}
          busy={changes.setShifts.isPending}
          onClick={() => setDays(plan)}
        >
          {isBulk ? t('schedule.these_days') : t('schedule.this_day')}
        </Button>
        <Button size="sm" disabledReason={reason} busy={changes.setPattern.isPending} onClick={setFurther}>
          {t('schedule.and_further')}
        </Button>
        {(day.isException || day.draft || isBulk) && (
          <Button size="sm" variant="ghost" onClick={() => setDays(null)}>
            {t('schedule.to_pattern')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface SpanFieldsProps {
  from: string;
  to: string;
  value: Span;
  onChange: (span: Span) => void;
  onRemove: (() => void) | null;
}

function SpanFields({ from, to, value, onChange, onRemove }: SpanFieldsProps) {
  const t = useT();
  return (
    <div className={sheet.spans}>
      <TimeInput
        w="100%"
        label={from}
        value={value[0]}
        onChange={(minute) => minute !== null && onChange([minute, value[1]])}
      />
      <TimeInput
        w="100%"
        label={to}
        value={value[1]}
        onChange={(minute) => minute !== null && onChange([value[0], minute])}
      />
      {onRemove && <IconButton icon={IconTrash} label={t('schedule.remove')} onClick={onRemove} />}
    </div>
  );
}

function nextPart(plan: Plan): Span {
  const end = plan.work.at(-1)?.[1] ?? 780;
  return [Math.min(end + 60, 1380), Math.min(end + 240, 1440)];
}
