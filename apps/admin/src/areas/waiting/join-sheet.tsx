import { MultiSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TimeRangeInput } from '../../kit/time-range-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { mayLeave } from '../../kit/unsaved.ts';
import { useBookableServices } from '../journal/bookable-services.ts';
import { ClientPicker } from '../journal/client-picker.tsx';
import type { BookingClient } from '../journal/use-booking.ts';
import { useT } from './messages.ts';
import classes from './wait-sheet.module.css';
import { useWeekdayNames } from './when-wanted.tsx';
import { refreshLine } from './wire.ts';

/** Services are in the order of the visit; the wish is good for two weeks unless another day is named. */
interface Wish {
  client: BookingClient | null;
  serviceIds: string[];
  employeeIds: string[];
  fromDay: string;
  untilDay: string;
  weekdays: number[];
  hours: { from: number; to: number };
  note: string;
}

/** Puts a client into the line: who, for what, with whom, and when she could come. */
export function JoinSheet({
  studioId,
  onClose,
  onJoined,
}: {
  studioId: string;
  onClose: () => void;
  onJoined: (waitId: string) => void;
}) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const weekdayNames = useWeekdayNames();
  const today = formats.isoDate(Date.now());
  const [wish, setWish] = useState<Wish>({
    client: null,
    serviceIds: [],
    employeeIds: [],
    fromDay: today,
    untilDay: formats.isoDate(Date.now() + 14 * 86_400_000),
    weekdays: [],
    hours: { from: 0, to: 1440 },
    note: '',
  });
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const services = useBookableServices(studioId);
  const employees = useQuery(
    apiQuery.queryOptions('get', '/api/v1/employees', { params: { query: { limit: 200, studioIds: studioId } } }),
  );
  const join = useMutation({
    async mutationFn() {
      const clientId = await idOf(wish.client, studioId);
      const { client: _, hours, ...rest } = wish;
      const { data } = await api.POST('/api/v1/waits', {
        body: { ...rest, clientId, studioId, fromMin: hours.from, toMin: hours.to },
      });
      return data?.wait.id ?? '';
    },
    onSuccess(waitId) {
      toast(t('waiting.joined'));
      onJoined(waitId);
    },
    onSettled: () => refreshLine(client),
  });
  const isDirty = wish.client !== null || wish.serviceIds.length > 0 || wish.note !== '';
  const missing = missingOf(wish);
  const able = (employees.data?.items ?? []).filter((one) =>
    wish.serviceIds.every((id) => {
      const service = services.data?.find((each) => each.id === id);
      return !service || service.staff.length === 0 || service.staff.some(({ employeeId }) => employeeId === one.id);
    }),
  );
  return (
    <Sheet
      opened
      onClose={() => void mayLeave(isDirty).then((may) => may && onClose())}
      title={t('waiting.add')}
      footer={
        <Button
          variant="primary"
          fullWidth
          busy={join.isPending}
          disabledReason={missing && t(`waiting.needs_${missing}`)}
          onClick={() => join.mutate()}
        >
          {t('waiting.join')}
        </Button>
      }
    >
      <div className={classes.body}>
        <ClientPicker value={wish.client} onChange={(one) => set({ client: one })} />
        <MultiSelect
          label={t('waiting.services')}
          data={(services.data ?? []).map(({ id, shownName }) => ({ value: id, label: shownName }))}
          value={wish.serviceIds}
          onChange={(serviceIds) => set({ serviceIds })}
          maxValues={5}
          searchable
        />
        <MultiSelect
          label={t('waiting.specialist')}
          placeholder={wish.employeeIds.length === 0 ? t('waiting.anybody') : ''}
          data={able.map((one) => ({
            value: one.id,
            label: formats.personName({ givenName: one.firstName, familyName: one.lastName }),
          }))}
          value={wish.employeeIds}
          onChange={(employeeIds) => set({ employeeIds })}
          searchable
          clearable
        />
        <div className={classes.pair}>
          <DateField
            label={t('waiting.from_day')}
            value={wish.fromDay}
            required
            onChange={(fromDay) => fromDay && set({ fromDay })}
          />
          <DateField
            label={t('waiting.until_day')}
            value={wish.untilDay}
            required
            onChange={(untilDay) => untilDay && set({ untilDay })}
          />
        </div>
        <fieldset className={classes.chips}>
          <legend>{t('waiting.weekdays')}</legend>
          {weekdayNames.map((name, day) => (
            <Chip
              key={name}
              on={wish.weekdays.includes(day)}
              onClick={() => set({ weekdays: toggled(wish.weekdays, day) })}
            >
              {name}
            </Chip>
          ))}
        </fieldset>
        <fieldset className={classes.chips}>
          <legend>{t('waiting.hours_of_start')}</legend>
          <TimeRangeInput label={t('waiting.hours_of_start')} value={wish.hours} onChange={(hours) => set({ hours })} />
        </fieldset>
        <Textarea
          label={t('waiting.note')}
          autosize
          minRows={2}
          maxLength={500}
          value={wish.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
    </Sheet>
  );
}

function missingOf(wish: Wish): 'client' | 'services' | 'days' | null {
  if (wish.client === null || wish.client.kind === 'guest') return 'client';
  if (wish.client.kind === 'new' && !wish.client.phone) return 'client';
  if (wish.serviceIds.length === 0) return 'services';
  return wish.untilDay < wish.fromDay || wish.hours.to <= wish.hours.from ? 'days' : null;
}

/** Somebody new gets her card first; the same phone is the same client. */
async function idOf(client: BookingClient | null, homeStudioId: string): Promise<string> {
  if (client?.kind === 'known') return client.id;
  if (client?.kind !== 'new') throw new Error('A wish has a client.');
  const { phone, firstName, lastName } = client;
  const { data } = await api.POST('/api/v1/clients', {
    body: {
      phone,
      firstName,
      lastName,
      patronymic: '',
      comment: '',
      notificationsConsent: false,
      homeStudioId,
      attachExisting: true,
    },
  });
  return data?.id ?? '';
}

function toggled(days: readonly number[], day: number): number[] {
  return days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort();
}
