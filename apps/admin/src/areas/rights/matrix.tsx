import { IconPencil, IconSearch } from '@tabler/icons-react';
import { Fragment, type KeyboardEvent, useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { NothingFound } from '../../kit/empty-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import type { Action } from '../../session/session.ts';
import { useIsPhone } from '../../shell/use-layout.ts';
import {
  actions,
  type CellState,
  type ColumnId,
  cellState,
  type Draft,
  isWider,
  type Resource,
  type Scope,
  scopeOf,
} from './draft.ts';
import { actionLooks, resourceLabels, scopeLabels, sectionLooks } from './labels.ts';
import classes from './matrix.module.css';
import { useT } from './messages.ts';
import layout from './rights.module.css';
import type { Position, Section } from './rights-data.ts';

interface Column {
  id: ColumnId;
  name: string;
  hint: string;
}

export interface MatrixProps {
  position: Position;
  sections: readonly Section[];
  draft: Draft;
  current: ColumnId;
  /** Show what comes out, without telling inherited from added. */
  result: boolean;
  filter: string;
  onFilter: (text: string) => void;
  onCurrent: (column: ColumnId) => void;
  onEditGrade?: () => void;
  /** Absent for those who only look. */
  onToggle?: (column: ColumnId, resource: Resource, action: Action) => void;
  onScope?: (column: ColumnId, resource: Resource, scope: Scope) => void;
}

/** Sections × (position, grades): icons are actions, a dot is a no. Arrows move, Space gives and takes. */
export function Matrix(props: MatrixProps) {
  const { sections, filter, current, onFilter, onCurrent, onEditGrade } = props;
  const t = useT();
  const phone = useIsPhone();
  const columns = useColumns(props.position);
  const shown = phone ? columns.filter(({ id }) => id === current) : columns;
  const found = sections
    .map((section) => ({ ...section, resources: section.resources.filter(({ name }) => fits(t, name, filter)) }))
    .filter(({ resources }) => resources.length > 0);
  let row = 0;
  return (
    <section className={layout.matrix} style={{ '--columns': shown.length } as React.CSSProperties}>
      {phone && (
        <div className={classes.tabs}>
          {columns.map(({ id, name }) => (
            <button key={id ?? 'position'} type="button" aria-pressed={id === current} onClick={() => onCurrent(id)}>
              {name}
            </button>
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot keep the head over two scrolling axes and be a grid of controls */}
      <div className={classes.grid} role="grid" tabIndex={-1} aria-label={t('rights.title')} onKeyDown={moveInGrid}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus */}
        <div className={classes.head} role="row">
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: holds the search field */}
          <span className={classes.search} role="columnheader">
            <IconSearch size={14} stroke={1.75} aria-hidden />
            <input
              type="search"
              value={filter}
              placeholder={t('rights.section_search')}
              aria-label={t('rights.section_search')}
              onChange={(event) => onFilter(event.currentTarget.value)}
            />
          </span>
          {shown.map(({ id, name, hint }) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
            <span key={id ?? 'position'} role="columnheader" data-current={id === current || undefined}>
              <button type="button" className={classes.column} onClick={() => onCurrent(id)}>
                <b className="cut">{name}</b>
                <small className="cut">{hint}</small>
              </button>
              {id !== null && id === current && onEditGrade && (
                <IconButton icon={IconPencil} size="sm" label={t('rights.edit_grade')} onClick={onEditGrade} />
              )}
            </span>
          ))}
        </div>
        {found.map(({ section, resources }) => {
          const look = sectionLooks[section];
          const SectionIcon = look?.icon;
          return (
            <Fragment key={section}>
              {/* biome-ignore lint/a11y/useSemanticElements: see above */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: a heading inside the grid */}
              <div className={classes.section} role="row">
                {/* biome-ignore lint/a11y/useSemanticElements: see above */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: a heading inside the grid */}
                <span role="rowheader">
                  {SectionIcon && <SectionIcon size={14} stroke={1.75} aria-hidden />}
                  {look ? t(look.label) : section}
                </span>
              </div>
              {resources.map((resource) => (
                <ResourceRow key={resource.name} {...props} resource={resource} columns={shown} row={row++} />
              ))}
            </Fragment>
          );
        })}
        {found.length === 0 && <NothingFound onReset={() => onFilter('')} />}
      </div>
    </section>
  );
}

function ResourceRow({
  resource,
  columns,
  row,
  draft,
  current,
  result,
  onToggle,
  onScope,
}: MatrixProps & { resource: Resource; columns: readonly Column[]; row: number }) {
  const t = useT();
  const label = labelOf(t, resource.name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div className={classes.row} role="row">
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a heading inside the grid */}
      <span className={`${classes.name} cut`} role="rowheader" title={label}>
        {label}
      </span>
      {columns.map((column, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        // biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus
        <span
          key={column.id ?? 'position'}
          className={classes.cell}
          role="gridcell"
          data-current={column.id === current || undefined}
        >
          {actions.map((action, at) =>
            resource.actions.includes(action) ? (
              <Cell
                key={action}
                action={action}
                state={stateShown(draft, column.id, resource.name, action, result)}
                label={`${column.name}. ${label}`}
                place={{ row, col: index * 5 + at }}
                onToggle={onToggle && (() => onToggle(column.id, resource, action))}
              />
            ) : (
              <span key={action} className={classes.absent} />
            ),
          )}
          <ScopeCell
            resource={resource}
            scope={scopeOf(draft, column.id, resource.name)}
            wider={!result && isScopeWider(draft, column.id, resource.name)}
            label={`${column.name}. ${label}: ${t('rights.scope_label')}`}
            place={{ row, col: index * 5 + 4 }}
            onScope={onScope && ((scope) => onScope(column.id, resource, scope))}
          />
        </span>
      ))}
    </div>
  );
}

interface Place {
  row: number;
  col: number;
}

function Cell({
  action,
  state,
  label,
  place,
  onToggle,
}: {
  action: Action;
  state: CellState;
  label: string;
  place: Place;
  onToggle?: () => void;
}) {
  const t = useT();
  const [focused, setFocused] = useState(false);
  const look = actionLooks[action];
  const has = state === 'has' || state === 'added';
  const words = {
    has: 'rights.state.has',
    none: 'rights.state.none',
    added: 'rights.state.added',
    removed: 'rights.state.removed',
  } as const;
  return (
    <button
      type="button"
      className={classes.toggle}
      data-row={place.row}
      data-col={place.col}
      tabIndex={place.row === 0 && place.col === 0 ? 0 : -1}
      aria-pressed={has}
      aria-disabled={onToggle ? undefined : true}
      aria-label={`${label}. ${t(look.noun)}: ${t(words[state])}`}
      onClick={onToggle}
      onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      <CellMark state={state} action={action} />
      {focused && onToggle && (
        <span className={classes.tip} aria-hidden="true">
          {t(look.noun)}
          <Kbd keys={t('rights.space')} />
        </span>
      )}
    </button>
  );
}

/** The mark of a cell: a tile with the action's icon, or a dot. */
export function CellMark({ state, action }: { state: CellState; action: Action }) {
  const ActionIcon = actionLooks[action].icon;
  return (
    <span className={classes.mark} data-state={state}>
      {state !== 'none' && <ActionIcon size={13} stroke={1.75} aria-hidden />}
    </span>
  );
}

function ScopeCell({
  resource,
  scope,
  wider,
  label,
  place,
  onScope,
}: {
  resource: Resource;
  scope: Scope | null;
  wider: boolean;
  label: string;
  place: Place;
  onScope?: (scope: Scope) => void;
}) {
  const t = useT();
  if (scope === null) return <span className={classes.scope}>—</span>;
  const offered = resource.scopes.includes(scope) ? resource.scopes : [scope, ...resource.scopes];
  if (!onScope || offered.length < 2) {
    return (
      <span className={classes.scope} data-wider={wider || undefined}>
        {t(scopeLabels[scope])}
      </span>
    );
  }
  return (
    <select
      className={classes.scope}
      data-wider={wider || undefined}
      data-row={place.row}
      data-col={place.col}
      tabIndex={-1}
      aria-label={label}
      value={scope}
      onChange={(event) => onScope(event.currentTarget.value as Scope)}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {t(scopeLabels[one])}
        </option>
      ))}
    </select>
  );
}

function useColumns(position: Position): Column[] {
  const t = useT();
  const formats = useFormats();
  return [
    { id: null, name: t('rights.position'), hint: t('rights.base_for_all') },
    ...position.grades.map((grade) => ({
      id: grade.id,
      name: grade.name,
      hint: t('rights.grade_hint', {
        count: grade.holders,
        factor: formats.number(grade.salaryFactorPercent / 100, {
          decimals: grade.salaryFactorPercent % 100 === 0 ? 0 : grade.salaryFactorPercent % 10 === 0 ? 1 : 2,
        }),
      }),
    })),
  ];
}

export function labelOf(t: ReturnType<typeof useT>, resource: string): string {
  const key = resourceLabels[resource];
  return key ? t(key) : resource;
}

function fits(t: ReturnType<typeof useT>, resource: string, filter: string): boolean {
  return labelOf(t, resource).toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase());
}

function stateShown(draft: Draft, column: ColumnId, resource: string, action: Action, result: boolean): CellState {
  const state = cellState(draft, column, resource, action);
  if (!result) return state;
  return state === 'has' || state === 'added' ? 'has' : 'none';
}

function isScopeWider(draft: Draft, column: ColumnId, resource: string): boolean {
  const [own, base] = [scopeOf(draft, column, resource), scopeOf(draft, null, resource)];
  return column !== null && own !== null && base !== null && isWider(own, base);
}

/** Arrows move between cells, over gaps where a resource lacks an action; Home and End go along the row. */
function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof HTMLElement ? event.target.dataset : {};
  if (from.row === undefined || from.col === undefined) return;
  const rtl = document.documentElement.dir === 'rtl';
  const [row, col] = [Number(from.row), Number(from.col)];
  const step = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, rtl ? 1 : -1],
    ArrowRight: [0, rtl ? -1 : 1],
    Home: [0, -col],
    End: [0, 1000],
  }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = (cell: HTMLElement) => [Number(cell.dataset.row), Number(cell.dataset.col)] as const;
  const [down = 0, along = 0] = step;
  const inRow = cells.filter((cell) => at(cell)[0] === row + down);
  const ahead = down !== 0 ? inRow : inRow.filter((cell) => Math.sign(at(cell)[1] - col) === Math.sign(along));
  const wanted = col + along;
  ahead.sort((a, b) => Math.abs(at(a)[1] - wanted) - Math.abs(at(b)[1] - wanted))[0]?.focus();
}
