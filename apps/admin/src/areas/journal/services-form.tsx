import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { problemOf, sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { useKitT } from '../../kit/messages.ts';
import { toast, toastError } from '../../kit/toast.tsx';
import { changedFields } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import { askLock } from './ask-lock.ts';
import { useBookableServices } from './bookable-services.ts';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { useTell } from './tell-client.tsx';
import { usePanelGuard } from './use-panel-guard.ts';
import { FormButtons } from './visit-form-parts.tsx';
import classes from './visit-forms.module.css';
import { modeOf, nearestOf } from './visit-place.ts';
import type { Visit } from './wire.ts';

/** Services of the visit: what, by whom, how long, with whose help. */
export function ServicesForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { journal, names } = useJournal();
  const client = useQueryClient();
  const mayOverride = useCan('bookings.override', 'edit');
  const { data: services } = useBookableServices(visit.studioId);
  const [lines, setLines] = useState(() =>
    visit.lines.map((line) => ({
      id: line.id as string | undefined,
      serviceId: line.serviceId,
      employeeId: line.employeeId as string | null,
      durationMin: Math.round((Date.parse(line.endsAt) - Date.parse(line.startsAt)) / 60_000),
      people: line.people,
      assistants: line.assistants.map((one) => one.employeeId),
    })),
  );
  const edit = (index: number, change: Partial<(typeof lines)[number]>) =>
    setLines(lines.map((line, place) => (place === index ? { ...line, ...change } : line)));
  const [asBefore] = useState(lines);
  const guard = usePanelGuard(changedFields(asBefore, lines).length > 0);
  const [tell] = useTell();
  const [reason, setReason] = useState('');
  const [why, setWhy] = useState<string | null>(null);
  const save = useMutation({
    meta: { ownErrors: true },
    async mutationFn(confirmLock: boolean) {
      await api.PUT('/api/v1/visits/{visitId}/lines', {
        params: { path: { visitId: visit.id } },
        body: {
          version: visit.version,
          mode: modeOf(visit),
          confirmLock,
          notify: tell,
          override: why !== null && reason.trim().length > 2 ? { reason: reason.trim() } : undefined,
          lines: lines.map(({ id, serviceId, employeeId, durationMin, people, assistants }) => ({
            id,
            serviceId,
            employeeId: employeeId ?? undefined,
            durationMin,
            people,
            assistants: assistants.map((one) => ({ employeeId: one })),
          })),
        },
      });
    },
    onSuccess() {
      guard.release();
      toast(t('journal.saved'));
      onDone();
    },
    async onError(error) {
      if (problemOf(error)?.code === 'bookings.locked_to_specialist') {
        if (await askLock(t, names.client(visit.client))) save.mutate(true);
      } else if (nearestOf(error).length > 0) setWhy(sentenceOf(error));
      else toastError(error);
    },
    onSettled() {
      void refreshJournal(client);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/visits/{visitId}'] });
    },
  });
  const mostPeople = (serviceId: string) => services?.find(({ id }) => id === serviceId)?.maxPeople ?? 1;
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
              if (service) edit(index, { serviceId: service.id, durationMin: service.durationMin, people: 1 });
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
            {mostPeople(line.serviceId) > 1 && (
              <NumberInput
                label={t('journal.people')}
                min={1}
                max={mostPeople(line.serviceId)}
                clampBehavior="strict"
                allowDecimal={false}
                value={line.people}
                onChange={(count) => edit(index, { people: Number(count) || 1 })}
              />
            )}
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
                people: 1,
                assistants: [],
              },
            ]);
        }}
      >
        {t('journal.add_service')}
      </Button>
      {why && <Alert tone="bad">{why}</Alert>}
      {why && mayOverride && (
        <TextInput
          label={t('journal.override_any')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <FormButtons yes={kit('kit.save')} busy={save.isPending} onDone={onDone} onYes={() => save.mutate(false)} />
    </div>
  );
}
