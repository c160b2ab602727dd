import { plusDays } from '../shared/formats.ts';
import { Icon } from '../shared/icons.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { GroupClass, OwnPlace } from './class-model.ts';
import { DateList } from './date-list.tsx';
import { DayList } from './day-list.tsx';
import { FilterChips } from './filters.tsx';
import { daysShown, type Spell } from './use-spell.ts';
import { WeekGrid } from './week-grid.tsx';

/** The timetable itself: a day at a time on a phone, the week on a desk, dates alone for a month or a year. */
export function ListStep({
  spell,
  own,
  openId,
  isWide,
  moving,
  onStay,
  onOpen,
}: {
  spell: Spell;
  own: ReadonlyMap<string, OwnPlace>;
  openId: string | undefined;
  isWide: boolean;
  moving: OwnPlace | undefined;
  /** It shall not be moved after all. */
  onStay: () => void;
  onOpen: (one: GroupClass) => void;
}) {
  const { t } = useWidget().words;
  const { formats, from, days, range, filters } = spell;
  const grid = {
    days,
    today: spell.today,
    formats,
    classesOf: spell.classesOf,
    own,
    openId,
    onOpen,
    onSpell: spell.show,
  };
  return (
    <>
      <div class="row between tt-head">
        <h2 class="t" tabIndex={-1}>
          {t('timetable')}
        </h2>
        {isWide && range === 'week' && <WeekTurner spell={spell} />}
        <fieldset class="seg" aria-label={t('range')}>
          {(['week', 'month', 'year'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={range === one} onClick={() => spell.setRange(one)}>
              {t(one)}
            </button>
          ))}
        </fieldset>
      </div>
      {moving && (
        <div class="note moving">
          <Icon name="swap" />
          <p class="grow">{t('choose_other_class', { name: moving.name })}</p>
          <button type="button" class="link" onClick={onStay}>
            {t('keep_visit')}
          </button>
        </div>
      )}
      {spell.all.length > 0 && <FilterChips classes={spell.all} filters={filters} onChange={spell.setFilters} />}
      {spell.error && <Trouble error={spell.error} onAgain={spell.again} />}
      {!spell.data && !spell.error && <Loading />}
      {spell.data && range !== 'week' && (
        <DateList
          range={range}
          from={spell.today}
          filters={filters}
          formats={formats}
          onDay={(day) => spell.show(day, day)}
        />
      )}
      {spell.data && range === 'week' && (
        <>
          {isWide ? (
            !spell.isEmpty && <WeekGrid {...grid} />
          ) : (
            <DayList {...grid} day={spell.day} onDay={spell.setDay} />
          )}
          {spell.isEmpty && <Empty spell={spell} hasFilters={spell.all.length > 0} key={from} />}
        </>
      )}
    </>
  );
}

function WeekTurner({ spell }: { spell: Spell }) {
  const { t } = useWidget().words;
  const { formats, from, today } = spell;
  return (
    <span class="row nogap grow">
      <button
        type="button"
        class="ib"
        aria-label={t('earlier')}
        disabled={from <= today}
        onClick={() => spell.show(plusDays(from, -daysShown))}
      >
        <Icon name="back" />
      </button>
      <b class="m">
        {formats.shortDay(from)} – {formats.shortDay(plusDays(from, daysShown - 1))}
      </b>
      <button type="button" class="ib" aria-label={t('later')} onClick={() => spell.show(plusDays(from, daysShown))}>
        <Icon name="next" />
      </button>
      <span class="xs mut zone-note">{formats.zone()}</span>
    </span>
  );
}

/** No class here: where the next one is, and the way out of too narrow a choice. */
function Empty({ spell, hasFilters }: { spell: Spell; hasFilters: boolean }) {
  const { api, words } = useWidget();
  const { t } = words;
  const after = plusDays(spell.from, daysShown);
  const found = useAsked(`next ${after} ${JSON.stringify(spell.filters)}`, () =>
    api.classDates({ from: after, to: plusDays(after, 120), ...spell.filters }),
  );
  const next = found.data?.[0]?.date;
  return (
    <div class="stack">
      <h3 class="t t-s">{t(hasFilters ? 'nothing_fits' : 'empty_spell')}</h3>
      {next && (
        <button type="button" class="btn btn-s" onClick={() => spell.show(next, next)}>
          {t('next_classes', { day: spell.formats.longDay(next) })}
        </button>
      )}
      {hasFilters && (
        <button type="button" class="btn btn-t" onClick={() => spell.setFilters({})}>
          {t('show_all')}
        </button>
      )}
    </div>
  );
}

/** The boxes in which days and classes will stand. */
function Loading() {
  return (
    <>
      <div class="days" aria-hidden="true">
        {Array.from({ length: daysShown }, (_, index) => (
          <div key={index} class="sk sk-day" />
        ))}
      </div>
      <Skeleton boxes={5} />
    </>
  );
}
