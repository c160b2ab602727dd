import { NumberInput, TextInput } from '@mantine/core';
import type { components } from '@salus/api-client';
import { IconTrash } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useT } from './messages.ts';
import classes from './seat-map.module.css';
import { inReadingOrder, type Plan, problemsOf, renumbered, spaced } from './seat-plan.ts';

type SeatMap = components['schemas']['SeatMap'];

const stateTones = { draft: 'warn', published: 'ok', archived: 'neutral' } as const;

/** Beside the hall: what is chosen, the hall itself, its versions. */
export function SeatPanel({
  plan,
  selection,
  stepCm,
  versions,
  shown,
  readOnly,
  onChange,
  onStep,
  onRemove,
  onVersion,
}: {
  plan: Plan;
  selection: ReadonlySet<string>;
  stepCm: number;
  versions: readonly SeatMap[];
  shown: number | undefined;
  readOnly: boolean;
  onChange: (plan: Plan) => void;
  onStep: (cm: number) => void;
  onRemove: () => void;
  onVersion: (versionNo: number | undefined) => void;
}) {
  const t = useT();
  const formats = useFormats();
  const chosen = plan.items.filter(({ id }) => selection.has(id));
  const seats = inReadingOrder(chosen.filter(({ kind }) => kind === 'seat'));
  const text =
    chosen.length === 1 && (chosen[0]?.kind === 'label' || chosen[0]?.kind === 'entrance') ? chosen[0] : null;
  const published = versions.find(({ state }) => state === 'published');
  const count = plan.items.filter(({ kind }) => kind === 'seat').length;
  const wrong = [...new Set(problemsOf(plan).values())];
  const cm = <span className={classes.unit}>{t('org.cm')}</span>;
  return (
    <aside className={classes.panel}>
      {chosen.length > 0 && !readOnly && (
        <section>
          <header>
            <h2>{t('org.chosen_count', { count: chosen.length })}</h2>
            <IconButton icon={IconTrash} size="sm" label={t('org.delete')} onClick={onRemove} />
          </header>
          {seats.length > 0 && (
            <div className={classes.two}>
              <NumberInput
                label={t('org.numbers_from')}
                min={1}
                max={999}
                value={seats[0]?.number ?? 1}
                onChange={(first) =>
                  typeof first === 'number' && onChange({ ...plan, items: renumbered(plan.items, selection, first) })
                }
              />
              <NumberInput
                label={t('org.step')}
                min={60}
                max={500}
                step={10}
                rightSection={cm}
                value={stepCm}
                onChange={(step) => {
                  if (typeof step !== 'number' || step < 60) return;
                  onStep(step);
                  if (seats.length > 1)
                    onChange({ ...plan, items: spaced(plan.items, new Set(seats.map(({ id }) => id)), step) });
                }}
              />
            </div>
          )}
          {text && (
            <TextInput
              label={t('org.seat_label')}
              maxLength={60}
              value={text.text ?? ''}
              onChange={(event) => {
                const next = event.currentTarget.value;
                onChange({
                  ...plan,
                  items: plan.items.map((item) => (item.id === text.id ? { ...item, text: next } : item)),
                });
              }}
            />
          )}
        </section>
      )}
      <section>
        <h2>{t('org.hall')}</h2>
        <div className={classes.two}>
          <NumberInput
            label={t('org.width')}
            min={100}
            max={10_000}
            step={10}
            disabled={readOnly}
            rightSection={cm}
            value={plan.widthCm}
            onChange={(value) => typeof value === 'number' && value >= 100 && onChange({ ...plan, widthCm: value })}
          />
          <NumberInput
            label={t('org.depth')}
            min={100}
            max={10_000}
            step={10}
            disabled={readOnly}
            rightSection={cm}
            value={plan.heightCm}
            onChange={(value) => typeof value === 'number' && value >= 100 && onChange({ ...plan, heightCm: value })}
          />
        </div>
        <dl className={classes.facts}>
          <dt>{t('org.seats_in_plan')}</dt>
          <dd>
            {published && published.seats !== count
              ? t('org.seats_become', { before: published.seats, after: count })
              : count}
          </dd>
          <dt>{t('org.group_at_most')}</dt>
          <dd>{t('org.people_count', { count })}</dd>
        </dl>
        {wrong.map((problem) => (
          <Alert key={problem} tone="bad">
            {t(`org.problem_${problem}`)}
          </Alert>
        ))}
        {published && !readOnly && (
          <Alert tone="warn">{t('org.versions_hint', { version: published.versionNo })}</Alert>
        )}
      </section>
      <section>
        <h2>{t('org.versions')}</h2>
        {versions.length === 0 && <p className={classes.none}>{t('org.no_versions')}</p>}
        {versions.map((version) => (
          <button
            key={version.id}
            type="button"
            className={classes.version}
            aria-pressed={version.versionNo === shown}
            onClick={() => onVersion(version.state === 'draft' ? undefined : version.versionNo)}
          >
            <b>{version.versionNo}</b>
            <span>
              {t('org.seats_count', { count: version.seats })}
              <small>{formats.dateTime(version.publishedAt ?? version.updatedAt, new Date())}</small>
            </span>
            <Badge tone={stateTones[version.state]}>{t(`org.version_${version.state}`)}</Badge>
          </button>
        ))}
      </section>
    </aside>
  );
}
