import { Icon } from '../shared/icons.tsx';
import { useWidget } from '../shared/widget-context.ts';
import { choicesOf, type Filters, type GroupClass, type Named } from './class-model.ts';

/** What to see, as chips: studio, class type, trainer, format, only with places, only free of charge. */
export function FilterChips({
  classes,
  filters,
  onChange,
}: {
  classes: readonly GroupClass[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const { t } = useWidget().words;
  const set = (change: Filters) => onChange({ ...filters, ...change });
  return (
    <fieldset class="chips tt-chips" aria-label={t('filters')}>
      <Chosen
        label={t('all_studios')}
        options={choicesOf(classes, ({ studio }) => [studio])}
        value={filters.studioId}
        onChange={(studioId) => set({ studioId })}
      />
      <Chosen
        label={t('all_class_types')}
        options={choicesOf(classes, ({ classTypeId, name }) => [{ id: classTypeId, name }])}
        value={filters.classTypeId}
        onChange={(classTypeId) => set({ classTypeId })}
      />
      <Chosen
        label={t('all_trainers')}
        options={choicesOf(classes, ({ trainers }) => trainers)}
        value={filters.trainerId}
        onChange={(trainerId) => set({ trainerId })}
      />
      <Chosen
        label={t('all_formats')}
        options={choicesOf(classes, ({ format }) => [format])}
        value={filters.formatId}
        onChange={(formatId) => set({ formatId })}
      />
      <button
        type="button"
        class="chip"
        aria-pressed={filters.hasPlaces === true}
        onClick={() => set({ hasPlaces: !filters.hasPlaces })}
      >
        {t('with_places')}
      </button>
      {classes.some(({ priceMinor }) => priceMinor === null) && (
        <button
          type="button"
          class="chip"
          aria-pressed={filters.isFree === true}
          onClick={() => set({ isFree: !filters.isFree })}
        >
          {t('costs_nothing')}
        </button>
      )}
    </fieldset>
  );
}

/** One of several: the system's own list opens under the chip. With one option there is nothing to choose. */
function Chosen({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Named[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  if (options.length < 2 && value === undefined) return null;
  const chosen = options.find(({ id }) => id === value);
  return (
    <label class="chip chip-list" data-on={value !== undefined || undefined}>
      <span aria-hidden="true">{chosen?.name ?? label}</span>
      <Icon name="down" small />
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{label}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
