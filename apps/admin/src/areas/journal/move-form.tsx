import { Select } from '@mantine/core';
import { useState } from 'react';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { TellClient, useTell } from './tell-client.tsx';
import type { VisitCommands } from './use-visit-commands.tsx';
import { FormButtons, Moment, useMoment } from './visit-form-parts.tsx';
import classes from './visit-forms.module.css';
import type { Visit } from './wire.ts';

/** The form path of a drag: another time, specialist or room. */
export function MoveForm({ visit, commands, onDone }: { visit: Visit; commands: VisitCommands; onDone: () => void }) {
  const t = useT();
  const { journal, names } = useJournal();
  const moment = useMoment(visit.startsAt);
  const first = visit.lines[0];
  const [employeeId, setEmployee] = useState<string | null>(first?.employeeId ?? null);
  const [roomId, setRoom] = useState<string | null>(first?.roomId ?? null);
  const [tell] = useTell();
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
      notify: tell,
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
      <TellClient isGuest={visit.client === null} />
      <FormButtons yes={t('journal.move')} busy={isBusy} onDone={onDone} onYes={() => void move()} />
    </div>
  );
}
