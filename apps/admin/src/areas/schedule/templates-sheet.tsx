import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useT } from './messages.ts';
import type { ScheduleChanges } from './schedule-data.ts';
import { dayOff, hoursOf, mondayOf, type Plan, plainPlan, type Schedule } from './schedule-model.ts';
import classes from './sheets.module.css';

const templatesQuery = apiQuery.queryOptions('get', '/api/v1/schedule/templates', {});

interface TemplatesSheetProps {
  schedule: Schedule;
  changes: ScheduleChanges;
  onClose: () => void;
}

/** Named cycles of work: made once, given to several people from a day on. */
export function TemplatesSheet(props: TemplatesSheetProps) {
  const t = useT();
  return (
    <Sheet opened onClose={props.onClose} title={t('schedule.templates')}>
      <div className={classes.stack}>
        <Apply {...props} />
        <NewTemplate />
      </div>
    </Sheet>
  );
}

function Apply({ schedule, changes, onClose }: TemplatesSheetProps) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const { data } = useQuery(templatesQuery);
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [people, setPeople] = useState<string[]>([]);
  const [startsOn, setStartsOn] = useState<string | null>(
    schedule.from > schedule.today ? schedule.from : schedule.today,
  );
  const remove = useMutation({
    mutationFn: (id: string) =>
      api.DELETE('/api/v1/schedule/templates/{templateId}', { params: { path: { templateId: id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: templatesQuery.queryKey }),
  });
  const template = data?.items.find(({ id }) => id === templateId);
  const apply = () => {
    if (!template || !startsOn) return;
    changes.setPattern.mutate(
      {
        studioId: schedule.studio.id,
        employeeIds: people,
        startsOn,
        anchorOn: template.cycle.length === 7 ? mondayOf(startsOn) : startsOn,
        cycle: template.cycle.map(plainPlan),
        label: template.name,
      },
      { onSuccess: onClose },
    );
  };
  if (data?.items.length === 0) return <p className={classes.hint}>{t('schedule.no_templates')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {data?.items.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b>
              <br />
              <span className={classes.hint}>
                {one.cycle.map(({ work }) => hoursOf(work).join(' + ') || '—').join(', ')}
              </span>
            </span>
            <IconButton icon={IconTrash} label={t('schedule.remove')} onClick={() => remove.mutate(one.id)} />
          </li>
        ))}
      </ul>
      <Select
        label={t('schedule.template')}
        data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={templateId}
        onChange={setTemplateId}
      />
      <MultiSelect
        label={t('schedule.who')}
        searchable
        data={schedule.employees.map(({ id, firstName, lastName }) => ({
          value: id,
          label: formats.personName({ givenName: firstName, familyName: lastName }),
        }))}
        value={people}
        onChange={setPeople}
      />
      <DateField label={t('schedule.from_day')} required value={startsOn} onChange={setStartsOn} />
      <Button
        variant="primary"
        busy={changes.setPattern.isPending}
        disabledReason={template && people.length > 0 && startsOn ? null : t('schedule.choose_both')}
        onClick={apply}
      >
        {t('schedule.apply')}
      </Button>
    </>
  );
}

function NewTemplate() {
  const t = useT();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [on, setOn] = useState(2);
  const [off, setOff] = useState(2);
  const [[from, to], setHours] = useState<[number, number]>([600, 1200]);
  const save = useMutation({
    mutationFn: () => {
      const plan: Plan = { work: [[from, to]], breaks: [] };
      const cycle = [...Array.from({ length: on }, () => plan), ...Array.from({ length: off }, () => dayOff)];
      return api.POST('/api/v1/schedule/templates', { body: { name, cycle } });
    },
    onSuccess: async () => {
      toast(t('schedule.template_saved'));
      setName('');
      await client.invalidateQueries({ queryKey: templatesQuery.queryKey });
    },
  });
  return (
    <>
      <b>{t('schedule.new_template')}</b>
      <TextInput
        label={t('schedule.template_name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.spans}>
        <NumberInput
          label={t('schedule.days_on')}
          min={1}
          max={15}
          value={on}
          onChange={(value) => setOn(Number(value) || 1)}
        />
        <NumberInput
          label={t('schedule.days_off')}
          min={0}
          max={15}
          value={off}
          onChange={(value) => setOff(Number(value) || 0)}
        />
      </div>
      <div className={classes.spans}>
        <TimeInput
          w="100%"
          label={t('schedule.start')}
          value={from}
          onChange={(minute) => minute !== null && setHours([minute, to])}
        />
        <TimeInput
          w="100%"
          label={t('schedule.end')}
          value={to}
          onChange={(minute) => minute !== null && setHours([from, minute])}
        />
      </div>
      <Button
        busy={save.isPending}
        disabledReason={
          name.trim() === '' ? t('schedule.name_required') : to <= from ? t('schedule.hours_order') : null
        }
        onClick={() => save.mutate()}
      >
        {t('schedule.save_template')}
      </Button>
    </>
  );
}
