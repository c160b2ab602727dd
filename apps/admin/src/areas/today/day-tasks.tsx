import { type Icon, IconCake, IconChecklist, IconClockUp, IconFileAlert } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useCan } from '../../session/can.tsx';
import { useNames } from '../journal/names.ts';
import { addDays } from '../journal/time-grid.ts';
import classes from './day-tasks.module.css';
import { useT } from './messages.ts';

type TaskKind = 'contract' | 'earlier' | 'birthday';

interface Task {
  id: string;
  kind: TaskKind;
  title: string;
  hint: string;
  to: string;
  search?: Record<string, unknown>;
}

const icons: Record<TaskKind, Icon> = { contract: IconFileAlert, earlier: IconClockUp, birthday: IconCake };

/** What is to be done today: contracts to prepare, freed times to offer, birthdays. */
export function DayTasks({ studioId, date }: { studioId: string; date: string }) {
  const t = useT();
  const [kind, setKind] = useState<TaskKind | null>(null);
  const tasks = useTasks(studioId, date);
  const shown = tasks.filter((task) => kind === null || task.kind === kind);
  const chips: { kind: TaskKind; label: string }[] = [
    { kind: 'contract', label: t('today.contracts') },
    { kind: 'earlier', label: t('today.earlier') },
    { kind: 'birthday', label: t('today.birthdays') },
  ];
  return (
    <Card title={t('today.tasks')} flush>
      <div className={classes.chips}>
        <Chip on={kind === null} onClick={() => setKind(null)}>
          {t('today.all')}
        </Chip>
        {chips.map((chip) => (
          <Chip key={chip.kind} on={kind === chip.kind} onClick={() => setKind(chip.kind)}>
            {chip.label} <b>{tasks.filter((task) => task.kind === chip.kind).length}</b>
          </Chip>
        ))}
      </div>
      {shown.length === 0 && <EmptyState icon={IconChecklist} title={t('today.no_tasks')} />}
      <ul className={classes.list}>
        {shown.map((task) => {
          const TaskIcon = icons[task.kind];
          return (
            <li key={task.id}>
              <span className={classes.icon} data-kind={task.kind}>
                <TaskIcon size={18} stroke={1.75} aria-hidden />
              </span>
              <span className={classes.lines}>
                <b>{task.title}</b>
                <small>{task.hint}</small>
              </span>
              <ButtonLink size="sm" to={task.to as '/'} search={task.search as never}>
                {t('today.open')}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function useTasks(studioId: string, date: string): Task[] {
  const t = useT();
  const formats = useFormats();
  const names = useNames();
  const maySeeClients = useCan('clients.client');
  const contracts = useQuery(
    apiQuery.queryOptions('get', '/api/v1/visits', {
      params: { query: { studioIds: studioId, from: date, to: addDays(date, 1), contractMissing: 'true', limit: 20 } },
    }),
  );
  const hints = useQuery(
    apiQuery.queryOptions('get', '/api/v1/visits/earlier-hints', { params: { query: { studioId } } }),
  );
  const birthdays = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients', { params: { query: { birthdayWithinDays: 0, limit: 20 } } }),
    enabled: maySeeClients,
  });
  return [
    ...(contracts.data?.items ?? []).map(
      (visit): Task => ({
        id: `contract-${visit.id}`,
        kind: 'contract',
        title: t('today.contract_title', { name: names.client(visit.client) }),
        hint: formats.joined([
          visit.services.map(({ name }) => name).join(', '),
          formats.dateTime(visit.startsAt, Date.now()),
        ]),
        to: '/journal',
        search: { date: formats.isoDate(visit.startsAt), panel: 'visit', visit: visit.id },
      }),
    ),
    ...(hints.data?.items ?? []).flatMap((hint) =>
      hint.clients.slice(0, 2).map(
        (one): Task => ({
          id: `earlier-${hint.id}-${one.visitId}`,
          kind: 'earlier',
          title: t('today.earlier_title', {
            time: formats.dateTime(one.proposedStartsAt, Date.now()),
            name: names.client(one.client),
          }),
          hint: t('today.earlier_hint', { time: formats.dateTime(one.startsAt, Date.now()) }),
          to: '/journal',
          search: { date: formats.isoDate(hint.freeFrom), panel: 'visit', visit: one.visitId },
        }),
      ),
    ),
    ...(birthdays.data?.items ?? []).map(
      (client): Task => ({
        id: `birthday-${client.id}`,
        kind: 'birthday',
        title: t('today.birthday_title', { name: names.client({ name: client }) }),
        hint: t('today.birthday_hint', { count: client.completedVisits }),
        to: `/clients/${client.id}`,
      }),
    ),
  ];
}
