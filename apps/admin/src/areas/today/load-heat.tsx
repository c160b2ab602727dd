import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../kit/button-link.tsx';
import { Card } from '../../kit/card.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useNow } from '../journal/use-now.ts';
import type { Journal } from '../journal/wire.ts';
import classes from './load-heat.module.css';
import { useT } from './messages.ts';

const hours = Array.from({ length: 12 }, (_, index) => 9 + index);

/** Busy minutes of each department's people by hours: darker is fuller, the number stands in the cell. */
export function LoadHeat({
  studioId,
  date,
  departments,
}: {
  studioId: string;
  date: string;
  departments: Journal['departments'];
}) {
  const t = useT();
  const formats = useFormats();
  const hourNow = Number(formats.time(useNow()).slice(0, 2));
  const { data } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/resources/load', {
      params: { query: { studioId, from: date, days: 1, by: 'employee' } },
    }),
  );
  return (
    <Card
      title={t('today.heat')}
      action={
        <ButtonLink variant="ghost" size="sm" to={'/journal' as '/'}>
          {t('today.to_journal')}
        </ButtonLink>
      }
    >
      {!data ? (
        <RowsSkeleton rows={4} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.heat}>
            <thead>
              <tr>
                <td />
                {hours.map((hour) => (
                  <th key={hour} scope="col" data-now={hour === hourNow || undefined}>
                    {formats.number(hour)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {departments.map((department) => {
                const people = data.resources.filter(({ departmentId }) => departmentId === department.id);
                const working = people.filter((one) => (one.days[0]?.availableMin ?? 0) > 0);
                if (people.length === 0) return null;
                return (
                  <tr key={department.id}>
                    <th scope="row">{department.name}</th>
                    {hours.map((hour) => {
                      const minutes = working.reduce((sum, one) => sum + (one.days[0]?.hours[hour] ?? 0), 0);
                      const percent = working.length > 0 ? Math.round((minutes / (working.length * 60)) * 100) : null;
                      return (
                        <td
                          key={hour}
                          data-heat={percent === null ? 'off' : Math.min(6, Math.floor(percent / 16))}
                          data-now={hour === hourNow || undefined}
                        >
                          {percent === null ? '' : formats.number(percent)}
                        </td>
                      );
                    })}
                    <td className={classes.total}>{formats.percent(department.loadPercent)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
