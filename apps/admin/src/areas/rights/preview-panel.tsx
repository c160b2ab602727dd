import { Select } from '@mantine/core';
import {
  type Icon,
  IconArrowRight,
  IconCalendarTime,
  IconCalendarWeek,
  IconIdBadge2,
  IconLayoutDashboard,
  IconLock,
  IconMinus,
  IconPlus,
  IconSettings,
  IconTrash,
  IconUsers,
  IconYoga,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import { useLocale } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { type ColumnId, type Difference, type Draft, differences, effective, type Resource } from './draft.ts';
import { actionLooks, scopeLabels } from './labels.ts';
import { labelOf } from './matrix.tsx';
import { type RightsKey, useT } from './messages.ts';
import classes from './preview-panel.module.css';
import type { Position } from './rights-data.ts';

const sampleScreens: readonly { icon: Icon; label: RightsKey; resource: string }[] = [
  { icon: IconLayoutDashboard, label: 'rights.screen.today', resource: 'bookings.visit' },
  { icon: IconCalendarWeek, label: 'rights.screen.journal', resource: 'bookings.visit' },
  { icon: IconUsers, label: 'rights.screen.clients', resource: 'clients.client' },
  { icon: IconYoga, label: 'rights.screen.catalogue', resource: 'catalogue.service' },
  { icon: IconIdBadge2, label: 'rights.screen.staff', resource: 'staff.employee' },
  { icon: IconCalendarTime, label: 'rights.screen.schedule', resource: 'calendar.schedule' },
  { icon: IconSettings, label: 'rights.screen.settings', resource: 'org.settings' },
];

interface PreviewProps {
  position: Position;
  saved: Draft;
  draft: Draft;
  resources: readonly Resource[];
  current: ColumnId;
  onCurrent: (column: ColumnId) => void;
}

/** What an employee of the chosen column sees, how it differs from the grade before, and whom the changes concern. */
export function PreviewPanel(props: PreviewProps) {
  const { position, current, draft, resources, onCurrent } = props;
  const t = useT();
  const index = position.grades.findIndex(({ id }) => id === current);
  const grade = position.grades[index];
  const before: ColumnId = position.grades[index - 1]?.id ?? null;
  const beforeName = position.grades[index - 1]?.name ?? t('rights.position');
  const list = grade ? differences([draft, before], [draft, current], resources) : [];
  const holder = position.people.find(({ gradeId }) => gradeId === current) ?? null;
  return (
    <aside className={classes.panel} aria-label={t('rights.preview')}>
      <header className={classes.head}>
        <h2>{t('rights.preview')}</h2>
      </header>
      <div className={classes.body}>
        {position.people.length > 0 && (
          <Select
            aria-label={t('rights.preview_person')}
            placeholder={t('rights.preview_person')}
            data={position.people.map(({ accountId, name, gradeId }) => ({
              value: accountId,
              label: [name, position.grades.find(({ id }) => id === gradeId)?.name].filter(Boolean).join(' · '),
            }))}
            value={holder?.accountId ?? null}
            onChange={(accountId) =>
              onCurrent(position.people.find((person) => person.accountId === accountId)?.gradeId ?? null)
            }
          />
        )}
        <MiniScreen draft={draft} column={current} />
        {grade && (
          <div>
            <h3 className={classes.compare}>
              {beforeName} <IconArrowRight className="flip" size={14} stroke={1.75} aria-hidden /> {grade.name}
            </h3>
            {list.length === 0 ? (
              <p className={classes.same}>{t('rights.same')}</p>
            ) : (
              <ul className={classes.differences}>
                {list.map((difference) => (
                  <DifferenceLine key={difference.resource} difference={difference} />
                ))}
              </ul>
            )}
          </div>
        )}
        <Consequences {...props} />
      </div>
    </aside>
  );
}

function MiniScreen({ draft, column }: { draft: Draft; column: ColumnId }) {
  const t = useT();
  const may = (resource: string, action: 'view' | 'edit' | 'delete' = 'view') =>
    Boolean(effective(draft, column, resource)[action]);
  return (
    <div className={classes.mini} role="img" aria-label={t('rights.preview_screen')}>
      <span className={classes.rail}>
        {sampleScreens.map(({ icon: ScreenIcon, label, resource }) => (
          <span
            key={label}
            data-hidden={!may(resource) || undefined}
            data-on={resource === 'clients.client' || undefined}
          >
            <ScreenIcon size={12} stroke={1.75} aria-hidden />
            {t(label)}
          </span>
        ))}
      </span>
      <span className={classes.content}>
        {may('clients.client') ? (
          <>
            <span className={classes.card}>
              <b>{t('rights.sample_client')}</b>
              <bdi dir="ltr" className={classes.quiet}>
                {may('clients.contact') ? '+7 903 771-40-12' : '+7 ••• •••-••-12'}
              </bdi>
            </span>
            {may('bookings.visit') && (
              <span className={classes.card}>
                <span className={classes.line}>
                  <span className={classes.quiet}>{t('rights.sample_visits')}</span>
                  <b>61</b>
                </span>
              </span>
            )}
            {may('clients.confidential_note') && (
              <span className={classes.card}>
                <span className={classes.line}>
                  <b>{t('rights.sample_note')}</b>
                  <IconLock size={12} stroke={1.75} aria-hidden />
                </span>
                <span className={classes.quiet}>{t('rights.sample_note_text')}</span>
              </span>
            )}
            {may('clients.client', 'edit') && (
              <span className={classes.card} data-action>
                {t('rights.sample_edit')}
              </span>
            )}
            {!may('clients.client', 'delete') && (
              <span className={classes.card} data-gone>
                <IconTrash size={12} stroke={1.75} aria-hidden />
                {t('rights.sample_no_delete')}
              </span>
            )}
          </>
        ) : (
          <span className={classes.card} data-gone>
            <IconLock size={12} stroke={1.75} aria-hidden />
            {t('rights.sample_no_clients')}
          </span>
        )}
      </span>
    </div>
  );
}

function DifferenceLine({ difference }: { difference: Difference }) {
  const t = useT();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const { resource, gained, lost, scopeBefore, scopeAfter } = difference;
  const verbs = (actions: Difference['gained']) => list.format(actions.map((action) => t(actionLooks[action].verb)));
  const scopeChanged = scopeBefore && scopeAfter && scopeBefore !== scopeAfter;
  const lines = [
    ...(gained.length > 0 ? [{ mark: 'plus', text: verbs(gained) }] : []),
    ...(lost.length > 0 ? [{ mark: 'minus', text: t('rights.no_longer', { actions: verbs(lost) }) }] : []),
  ];
  return (
    <>
      {lines.map(({ mark, text }) => (
        <li key={mark}>
          <span className={classes.badge} data-mark={mark}>
            {mark === 'plus' ? (
              <IconPlus size={12} stroke={2} aria-hidden />
            ) : (
              <IconMinus size={12} stroke={2} aria-hidden />
            )}
          </span>
          <span>
            <b>{labelOf(t, resource)}:</b> {text}
          </span>
        </li>
      ))}
      {scopeChanged && (
        <li>
          <span className={classes.badge} data-mark="scope">
            <IconArrowRight className="flip" size={12} stroke={2} aria-hidden />
          </span>
          <span>
            <b>{labelOf(t, resource)}:</b> {t(scopeLabels[scopeBefore])}{' '}
            <IconArrowRight className="flip" size={11} stroke={2} aria-hidden /> {t(scopeLabels[scopeAfter])}
          </span>
        </li>
      )}
    </>
  );
}

/** Unsaved changes that give or take something from people who are there. */
function Consequences({ position, saved, draft, resources }: PreviewProps) {
  const t = useT();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const columns: ColumnId[] = [null, ...position.grades.map(({ id }) => id)];
  const changes = new Map<string, { gains: boolean; resource: string; names: Set<string> }>();
  for (const column of columns) {
    const names = position.people.filter(({ gradeId }) => gradeId === column).map(({ name }) => name);
    if (names.length === 0) continue;
    for (const { resource, gained, lost } of differences([saved, column], [draft, column], resources)) {
      for (const gains of [true, false]) {
        if ((gains ? gained : lost).length === 0) continue;
        const key = `${gains}/${resource}`;
        const change = changes.get(key) ?? { gains, resource, names: new Set<string>() };
        for (const name of names) change.names.add(name);
        changes.set(key, change);
      }
    }
  }
  const shown = [...changes.values()].slice(0, 4);
  return (
    <>
      {shown.map(({ gains, resource, names }) => (
        <Fragment key={`${gains}/${resource}`}>
          <Alert tone="warn">
            {t(gains ? 'rights.will_gain' : 'rights.will_lose', {
              resource: labelOf(t, resource),
              count: names.size,
              names: list.format([...names].slice(0, 5)),
            })}
          </Alert>
        </Fragment>
      ))}
    </>
  );
}
