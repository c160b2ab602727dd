import { IconClock } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar, initialsOf } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { writeTime } from '../../kit/time-of-day.ts';
import { useT } from './messages.ts';
import type { StartService, StartValues, TeamMember } from './start-form.ts';
import classes from './start-preview.module.css';

/** What guests will see, while it is still being typed. Silent to screen readers: it only repeats the form. */
export function StartPreview({
  values,
  services,
  team,
  currency,
}: {
  values: StartValues;
  services: readonly StartService[];
  team: readonly TeamMember[];
  currency: string;
}) {
  const t = useT();
  const formats = useFormats();
  const weekday = (new Date().getDay() + 6) % 7;
  const today = values.week[weekday]?.[0];
  const company = values.companyName.trim() || t('start.your_company');
  const shown = services.filter(({ on }) => on);
  const minute = new Date().getHours() * 60 + new Date().getMinutes();
  const next = today
    ? [1, 3, 6].map((step) => firstAfter(minute, today.from) + step * 30).filter((at) => at < today.to)
    : [];
  return (
    <div aria-hidden="true">
      <div className={classes.caption}>
        <b>{t('start.preview')}</b>
        <Badge tone="accent">{t('start.preview_live')}</Badge>
      </div>
      <div className={classes.phone}>
        <div className={classes.cover}>
          <span className={classes.logo}>{initialsOf(company).slice(0, 1)}</span>
        </div>
        <div className={classes.head}>
          <b>{[company, values.studio.name.trim()].filter(Boolean).join(', ')}</b>
          <span>
            {[t(`start.kind_${values.businessKind}`), values.studio.address.trim()].filter(Boolean).join(' · ')}
          </span>
          {today && (
            <span className={classes.open}>
              <IconClock size={13} stroke={1.75} />
              {t('start.open_until', { time: writeTime(today.to) })}
            </span>
          )}
        </div>
        <div className={classes.list}>
          <b className={classes.title}>{t('start.services')}</b>
          {shown.length === 0 && <span className={classes.none}>{t('start.no_services')}</span>}
          {shown.slice(0, 5).map((service) => (
            <div key={service.name} className={classes.row}>
              <span className="cut">
                <b className="cut">{service.name}</b>
                <small>{formats.duration(service.durationMin)}</small>
              </span>
              <b>{formats.money(service.priceMinor, currency)}</b>
              <span className={classes.choose}>{t('start.choose')}</span>
            </div>
          ))}
        </div>
        <div className={classes.times}>
          {next.length > 0 && <span>{t('start.nearest')}</span>}
          <div className={classes.chips}>
            {next.map((at) => (
              <span key={at}>{writeTime(at)}</span>
            ))}
          </div>
          {team.length > 0 && (
            <div className={classes.people}>
              {team.slice(0, 4).map(({ name }) => (
                <Avatar key={name} id={name} name={name} size={24} />
              ))}
              <span>{t('start.specialists', { count: team.length })}</span>
            </div>
          )}
        </div>
        <div className={classes.foot}>
          <span>{t('start.book')}</span>
        </div>
      </div>
    </div>
  );
}

/** The next full half hour, not before opening. */
function firstAfter(minute: number, opensAt: number): number {
  return Math.max(Math.ceil(minute / 30) * 30, opensAt - 30);
}
