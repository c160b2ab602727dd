import { Switch } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { addDays } from '../timetable/days.ts';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';

const daysAhead = 14;

/** Takes somebody to another class of the studio: those of the same type first, full ones cannot be chosen. */
export function MoveBooking({ person, onClose }: { person: Participant; onClose: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { card, formats, now, nameOf, actions } = useClassScreen();
  const today = formats.isoDate(now);
  const [from, setFrom] = useState(formats.isoDate(card.startsAt) < today ? today : formats.isoDate(card.startsAt));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [notify, setNotify] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const { data, error, refetch } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/classes', {
      params: { query: { studioIds: card.studioId, from, to: addDays(from, daysAhead - 1), state: 'planned' } },
    }),
  );
  const typeName = (id: string) => data?.classTypes.find((one) => one.id === id)?.name ?? '';
  const trainerNames = (ids: readonly string[]) =>
    data?.trainers
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => nameOf(name))
      .join(', ');
  const others = (data?.classes ?? [])
    .filter(({ id, startsAt }) => id !== card.id && Date.parse(startsAt) > now)
    .sort((a, b) => Number(b.classTypeId === card.classTypeId) - Number(a.classTypeId === card.classTypeId));
  const chosen = others.find(({ id }) => id === chosenId);
  const name = nameOf(person.client.name);
  const move = async () => {
    if (!chosen) return;
    setBusy(true);
    const said = t('classes.moved', { name, when: formats.dateTime(chosen.startsAt, now) });
    const isDone = await actions.move(person, { classId: chosen.id, notify }, said);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('classes.move_of', { name })}
      size={460}
      footer={
        <>
          <Button onClick={onClose}>{kit('kit.back')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabledReason={!chosen && t('classes.choose_class')}
            onClick={() => void move()}
          >
            {t('classes.move_here')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <DateField
          label={t('classes.from_day')}
          value={from}
          required
          minDate={today}
          onChange={(day) => day && setFrom(day)}
        />
        {error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <RowsSkeleton rows={5} />
        ) : others.length === 0 ? (
          <EmptyState icon={IconCalendarOff} title={t('classes.no_classes')} hint={t('classes.no_classes_hint')} />
        ) : (
          <div className={classes.choices} role="radiogroup" aria-label={t('classes.choose_class')}>
            {others.map((one) => (
              <label key={one.id} data-off={one.free === 0 || undefined}>
                <input
                  type="radio"
                  name="class"
                  disabled={one.free === 0}
                  checked={one.id === chosenId}
                  onChange={() => setChosenId(one.id)}
                />
                <span>
                  <b className="num">
                    {formats.dayHeader(one.startsAt)}, {formats.timeRange(one.startsAt, one.endsAt)}
                  </b>
                  <small>
                    {typeName(one.classTypeId)}, {trainerNames(one.trainerIds)}
                  </small>
                </span>
                {one.free === 0 ? (
                  <Badge tone="warn">{t('classes.full')}</Badge>
                ) : (
                  <Badge tone="ok">{t('classes.free_count', { count: one.free })}</Badge>
                )}
              </label>
            ))}
          </div>
        )}
        <Switch
          label={t('classes.tell_client')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
      </div>
    </Sheet>
  );
}
