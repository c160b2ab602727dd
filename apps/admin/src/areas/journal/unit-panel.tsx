import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { BlockForm } from './block-panel.tsx';
import { useJournal } from './journal-context.ts';
import { useT } from './messages.ts';
import { Panel } from './panel.tsx';
import { weekStart } from './time-grid.ts';
import classes from './unit-panel.module.css';
import { isOpen } from './wire.ts';

const shownHours = Array.from({ length: 12 }, (_, index) => 9 + index);

/** An apparatus, a room or a hall: its state, its week, and the way to close it for maintenance. */
export function UnitPanel({ studioId, unitId, onClose }: { studioId: string; unitId: string; onClose: () => void }) {
  const t = useT();
  const { journal, formats, actions, names } = useJournal();
  const mayBlock = useCan('calendar.block', 'add');
  const unit = journal.resources.find(({ id }) => id === unitId);
  const from = weekStart(journal.from, formats.firstDayOfWeek);
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/resources/load', {
      params: { query: { studioId, from, days: 7, by: unit?.kind ?? 'equipment', resourceIds: unitId } },
    }),
    enabled: unit !== undefined,
  });
  if (!unit) return null;
  const load = data?.resources[0];
  const room = journal.resources.find(({ id }) => id === unit.roomId);
  const department = journal.departments.find(({ id }) => id === unit.departmentId);
  const closed = journal.blocks.filter((block) => block.resourceId === unitId);
  const hit = journal.visits.filter(
    (visit) =>
      isOpen(visit.state) &&
      visit.lines.some(
        (line) =>
          (line.roomId === unitId || line.equipmentIds.includes(unitId)) &&
          closed.some((block) => block.startsAt < line.endsAt && block.endsAt > line.startsAt),
      ),
  );
  return (
    <Panel
      title={unit.name}
      onClose={onClose}
      aside={unit.now.state === 'repair' && <Badge tone="bad">{t('journal.strip_repair')}</Badge>}
    >
      <dl className={classes.facts}>
        {room && <Fact label={t('journal.room')} value={room.name} />}
        {unit.isMovable && <Fact label={t('journal.unit_place')} value={t('journal.unit_movable')} />}
        {department && <Fact label={t('journal.unit_department')} value={department.name} />}
        {unit.equipmentKind && <Fact label={t('journal.unit_kind')} value={unit.equipmentKind} />}
        {unit.prepAfterMin > 0 && <Fact label={t('journal.unit_prep')} value={formats.duration(unit.prepAfterMin)} />}
        {unit.lanes > 1 && <Fact label={t('journal.unit_lanes')} value={formats.number(unit.lanes)} />}
      </dl>
      {hit.length > 0 && (
        <>
          <Alert tone="bad">{t('journal.unit_hit', { count: hit.length })}</Alert>
          {hit.map((visit) => (
            <button key={visit.id} type="button" className={classes.hit} onClick={() => actions.openVisit(visit.id)}>
              <b>{names.client(visit.client)}</b>
              <small>
                {formats.time(visit.startsAt)} · {visit.lines.map(({ serviceName }) => serviceName).join(', ')}
              </small>
            </button>
          ))}
        </>
      )}
      <section className={classes.week}>
        <h3>
          {t('journal.unit_week')}
          {load && <small>{t('journal.unit_load', { load: formats.percent(load.loadPercent) })}</small>}
        </h3>
        {load ? (
          <table className={classes.heat}>
            <thead>
              <tr>
                <td />
                {shownHours.map((hour) => (
                  <th key={hour} scope="col">
                    {formats.number(hour)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {load.days.map((day) => (
                <tr key={day.date}>
                  <th scope="row">{formats.weekday(day.date)}</th>
                  {shownHours.map((hour) => {
                    const minutes = day.hours[hour] ?? 0;
                    return (
                      <td
                        key={hour}
                        data-heat={Math.min(4, Math.ceil(minutes / (15 * unit.lanes)))}
                        title={`${formats.weekday(day.date)}, ${formats.number(hour)}:00 · ${formats.duration(minutes)}`}
                      />
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <Skeleton width="100%" height={150} />
        )}
      </section>
      {mayBlock && (
        <section className={classes.week}>
          <h3>{t('journal.unit_close')}</h3>
          <BlockForm
            studioId={studioId}
            resourceId={unitId}
            startsAt={null}
            block={null}
            usual="maintenance"
            onDone={onClose}
          />
        </section>
      )}
    </Panel>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
