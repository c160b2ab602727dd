import { MultiSelect, NumberInput, Select, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { useKitT } from '../../kit/messages.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useBookableServices } from './bookable-services.ts';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { dayFrame, instantOf, minuteOf } from './time-grid.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import classes from './visit-forms.module.css';
import type { Visit } from './wire.ts';

function Buttons({
  yes,
  busy,
  danger,
  onDone,
  onYes,
}: {
  yes: string;
  busy: boolean;
  danger?: boolean;
  onDone: () => void;
  onYes: () => void;
}) {
  const kit = useKitT();
  return (
    <div className={classes.buttons}>
      <Button onClick={onDone}>{kit('kit.back')}</Button>
      <Button variant={danger ? 'danger-solid' : 'primary'} busy={busy} onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}

/** A date and a time of the studio's day. */
function useMoment(startsAt: string) {
  const { formats, journal } = useJournal();
  const [date, setDate] = useState<string>(formats.isoDate(startsAt));
  const [minute, setMinute] = useState<number | null>(
    minuteOf(dayFrame(formats.isoDate(startsAt), journal.timeZone), startsAt),
  );
  const at = minute === null ? null : instantOf(dayFrame(date, journal.timeZone), minute);
  return { date, setDate, minute, setMinute, at };
}

function Moment({ moment }: { moment: ReturnType<typeof useMoment> }) {
  const t = useT();
  return (
    <div className={classes.moment}>
      <DateField
        label={t('journal.date')}
        value={moment.date}
        required
        onChange={(date) => date && moment.setDate(date)}
      />
      <TimeInput label={t('journal.time')} value={moment.minute} onChange={moment.setMinute} />
    </div>
  );
}

/** The form path of a drag: another time, specialist or room. */
export function MoveForm({ visit, commands, onDone }: { visit: Visit; commands: VisitCommands; onDone: () => void }) {
  const t = useT();
  const { journal, names } = useJournal();
  const moment = useMoment(visit.startsAt);
  const first = visit.lines[0];
  const [employeeId, setEmployee] = useState<string | null>(first?.employeeId ?? null);
  const [roomId, setRoom] = useState<string | null>(first?.roomId ?? null);
  const [isBusy, setBusy] = useState(false);
  const isOne = visit.lines.length === 1;
  const able = journal.employees.filter((one) => visit.lines.every((line) => one.serviceIds.includes(line.serviceId)));
  const move = async () => {
    if (!moment.at) return;
    setBusy(true);
    const moved = await commands.move(visit, {
      startsAt: moment.at,
      employeeId: employeeId && employeeId !== first?.employeeId ? employeeId : undefined,
      roomId: isOne && roomId !== first?.roomId ? roomId : undefined,
    });
    setBusy(false);
    if (moved) onDone();
  };
  return (
    <div className={classes.form}>
      <h3>{t('journal.move')}</h3>
      <Moment moment={moment} />
      <Select
        label={t('journal.specialist')}
        data={able.map((one) => ({ value: one.id, label: names.full(one.name) }))}
        value={employeeId}
        onChange={setEmployee}
        searchable
      />
      {isOne && (
        <Select
          label={t('journal.room')}
          placeholder={t('journal.any_room')}
          data={journal.resources
            .filter(({ kind }) => kind !== 'equipment')
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={roomId}
          onChange={setRoom}
          clearable
        />
      )}
      <Buttons yes={t('journal.move')} busy={isBusy} onDone={onDone} onYes={() => void move()} />
    </div>
  );
}

/** Services of the visit: what, by whom, how long, with whose help. */
export function ServicesForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { journal, names } = useJournal();
  const client = useQueryClient();
  const { data: services } = useBookableServices(visit.studioId);
  const [lines, setLines] = useState(() =>
    visit.lines.map((line) => ({
      id: line.id as string | undefined,
      serviceId: line.serviceId,
      employeeId: line.employeeId as string | null,
      durationMin: Math.round((Date.parse(line.endsAt) - Date.parse(line.startsAt)) / 60_000),
      assistants: line.assistants.map((one) => one.employeeId),
    })),
  );
  const edit = (index: number, change: Partial<(typeof lines)[number]>) =>
    setLines(lines.map((line, place) => (place === index ? { ...line, ...change } : line)));
  const save = useMutation({
    async mutationFn() {
      const [a, b] = visit.lines;
      await api.PUT('/api/v1/visits/{visitId}/lines', {
        params: { path: { visitId: visit.id } },
        body: {
          version: visit.version,
          mode: a && b && b.startsAt < a.endsAt ? 'parallel' : 'sequence',
          confirmLock: true,
          notify: false,
          lines: lines.map(({ id, serviceId, employeeId, durationMin, assistants }) => ({
            id,
            serviceId,
            employeeId: employeeId ?? undefined,
            durationMin,
            assistants: assistants.map((one) => ({ employeeId: one })),
          })),
        },
      });
    },
    onSuccess() {
      toast(t('journal.saved'));
      onDone();
    },
    onSettled() {
      void refreshJournal(client);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/visits/{visitId}'] });
    },
  });
  const helpers = [...journal.assistants, ...journal.employees].map((one) => ({
    value: one.id,
    label: names.full(one.name),
  }));
  return (
    <div className={classes.form}>
      <h3>{t('journal.edit_services')}</h3>
      {lines.map((line, index) => (
        <fieldset key={line.id ?? `${line.serviceId}${index}`} className={classes.line}>
          <legend className="sr">{t('journal.services')}</legend>
          <Select
            label={t('journal.service')}
            data={(services ?? []).map((one) => ({ value: one.id, label: one.shownName }))}
            value={line.serviceId}
            allowDeselect={false}
            searchable
            onChange={(serviceId) => {
              const service = services?.find(({ id }) => id === serviceId);
              if (service) edit(index, { serviceId: service.id, durationMin: service.durationMin });
            }}
          />
          <div className={classes.work}>
            <Select
              label={t('journal.specialist')}
              placeholder={t('journal.any_specialist')}
              data={journal.employees
                .filter((one) => one.serviceIds.includes(line.serviceId) || one.id === line.employeeId)
                .map((one) => ({ value: one.id, label: names.full(one.name) }))}
              value={line.employeeId}
              onChange={(employeeId) => edit(index, { employeeId })}
              clearable
            />
            <DurationInput
              label={t('journal.duration')}
              value={line.durationMin}
              onChange={(minutes) => minutes && edit(index, { durationMin: minutes })}
            />
          </div>
          <MultiSelect
            label={t('journal.assistants')}
            data={helpers.filter(({ value }) => value !== line.employeeId)}
            value={line.assistants}
            onChange={(assistants) => edit(index, { assistants })}
            searchable
          />
          {lines.length > 1 && (
            <Button size="sm" variant="danger" onClick={() => setLines(lines.filter((_, place) => place !== index))}>
              {kit('kit.file_remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        size="sm"
        onClick={() => {
          const service = services?.[0];
          if (service)
            setLines([
              ...lines,
              {
                id: undefined,
                serviceId: service.id,
                employeeId: null,
                durationMin: service.durationMin,
                assistants: [],
              },
            ]);
        }}
      >
        {t('journal.add_service')}
      </Button>
      <Buttons yes={kit('kit.save')} busy={save.isPending} onDone={onDone} onYes={() => save.mutate()} />
    </div>
  );
}

/** Who gives the visit up, and why. */
export function CancelForm({ visit, commands, onDone }: { visit: Visit; commands: VisitCommands; onDone: () => void }) {
  const t = useT();
  const { journal, formats } = useJournal();
  const [by, setBy] = useState<'client' | 'studio'>('client');
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isLate = by === 'client' && Date.parse(visit.cancelFreeUntil) < Date.parse(journal.now);
  const cancel = async () => {
    setBusy(true);
    const isDone = await commands.cancel(visit, by, reason.trim());
    setBusy(false);
    if (isDone) onDone();
  };
  return (
    <div className={classes.form}>
      <h3>{t('journal.cancel_visit')}</h3>
      <span className={classes.label}>{t('journal.cancel_who')}</span>
      <SegmentedControl
        label={t('journal.cancel_who')}
        value={by}
        onChange={setBy}
        options={[
          { value: 'client', label: t('journal.cancel_by_client') },
          { value: 'studio', label: t('journal.cancel_by_studio') },
        ]}
      />
      {isLate && (
        <Alert tone="warn">
          {t('journal.cancel_late', { time: formats.dateTime(visit.cancelFreeUntil, journal.now) })}
        </Alert>
      )}
      <Textarea
        label={t('journal.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Buttons yes={t('journal.cancel_visit')} danger busy={isBusy} onDone={onDone} onYes={() => void cancel()} />
    </div>
  );
}

/** The same services again, at another time. */
export function CopyForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const { formats, journal } = useJournal();
  const client = useQueryClient();
  const moment = useMoment(new Date(Date.parse(visit.startsAt) + 7 * 86_400_000).toISOString());
  const [id] = useState(() => crypto.randomUUID());
  const copy = useMutation({
    async mutationFn(startsAt: string) {
      await api.POST('/api/v1/visits/{visitId}/copy', {
        params: { path: { visitId: visit.id } },
        body: { id, startsAt, notify: false },
        headers: { 'idempotency-key': idempotencyKey() },
      });
      return startsAt;
    },
    onSuccess(startsAt) {
      toast(t('journal.copied', { time: formats.dateTime(startsAt, journal.now) }));
      void refreshJournal(client);
      onDone();
    },
  });
  return (
    <div className={classes.form}>
      <h3>{t('journal.copy')}</h3>
      <Moment moment={moment} />
      <Buttons
        yes={t('journal.copy')}
        busy={copy.isPending}
        onDone={onDone}
        onYes={() => moment.at && copy.mutate(moment.at)}
      />
    </div>
  );
}

/** A series: first what would happen with each date, then the booking. */
export function RepeatForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const { formats, journal } = useJournal();
  const client = useQueryClient();
  const [times, setTimes] = useState<number | string>(4);
  const [everyWeeks, setWeeks] = useState<number | string>(1);
  const [onConflict, setConflict] = useState<'nearest' | 'skip'>('nearest');
  const ask = (preview: boolean) =>
    api.POST('/api/v1/visits/{visitId}/repetitions', {
      params: { path: { visitId: visit.id } },
      body: { times: Number(times) || 1, everyWeeks: Number(everyWeeks) || 1, onConflict, preview, notify: false },
    });
  const preview = useMutation({ mutationFn: () => ask(true).then(({ data }) => data) });
  /** What was planned is true of the old wish only. */
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      preview.reset();
    };
  };
  const book = useMutation({
    mutationFn: () => ask(false).then(({ data }) => data),
    onSuccess(data) {
      const count = data?.visits.filter(({ visitId }) => visitId !== null).length ?? 0;
      toast(t('journal.repeated', { count }));
      void refreshJournal(client);
      onDone();
    },
  });
  const planned = preview.data?.visits ?? [];
  const count = planned.filter(({ startsAt }) => startsAt !== null).length;
  return (
    <div className={classes.form}>
      <h3>{t('journal.repeat')}</h3>
      <div className={classes.moment}>
        <NumberInput label={t('journal.repeat_times')} min={1} max={52} value={times} onChange={change(setTimes)} />
        <NumberInput
          label={t('journal.repeat_weeks')}
          min={1}
          max={12}
          value={everyWeeks}
          onChange={change(setWeeks)}
        />
      </div>
      <span className={classes.label}>{t('journal.repeat_conflict')}</span>
      <SegmentedControl
        label={t('journal.repeat_conflict')}
        value={onConflict}
        onChange={change(setConflict)}
        options={[
          { value: 'nearest', label: t('journal.repeat_nearest') },
          { value: 'skip', label: t('journal.repeat_skip') },
        ]}
      />
      {planned.length > 0 && (
        <ol className={classes.series}>
          {planned.map((one) => (
            <li key={one.wantedAt} data-moved={one.isMoved || one.startsAt === null || undefined}>
              <span>{one.isMoved ? <s>{formats.dateTime(one.wantedAt, journal.now)}</s> : null}</span>
              <b className="num">
                {one.startsAt ? formats.dateTime(one.startsAt, journal.now) : t('journal.repeat_none')}
              </b>
            </li>
          ))}
        </ol>
      )}
      <Buttons
        yes={planned.length > 0 ? t('journal.repeat_book', { count }) : t('journal.repeat_preview')}
        busy={preview.isPending || book.isPending}
        onDone={onDone}
        onYes={() => (planned.length > 0 ? book.mutate() : preview.mutate())}
      />
    </div>
  );
}
