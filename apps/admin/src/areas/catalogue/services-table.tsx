import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { CategoryDot } from '../../kit/color-swatch-picker.tsx';
import { withAll } from '../../kit/with-all.ts';
import { useIsPhone } from '../../shell/use-layout.ts';
import type { ServiceCategory, ServiceRow } from './catalogue-data.ts';
import { useT } from './messages.ts';
import { Faces, Marks, PriceRange, StateBadge } from './service-cells.tsx';
import { PauseButton, ServiceMenu } from './service-menu.tsx';
import classes from './services-table.module.css';
import { TimeBar } from './time-bar.tsx';
import { type Arranging, useArranging } from './use-arranging.ts';

type Sort = 'name' | '-name' | 'price' | '-price' | 'duration' | '-duration' | undefined;

export interface ServicesTableProps {
  services: readonly ServiceRow[];
  categories: readonly ServiceCategory[];
  /** In the order of the catalogue: headings by category. */
  grouped: boolean;
  /** All services that fit are here: groups can be counted. */
  isWhole: boolean;
  /** Rows can be dragged: nothing is filtered out and the order is the catalogue's own. */
  arranges: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  chosen: ReadonlySet<string> | undefined;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Services as a table with the categories as headings; on a phone as a list of two lines. */
export function ServicesTable(props: ServicesTableProps) {
  const t = useT();
  const phone = useIsPhone();
  const groups = props.grouped
    ? groupsOf(props.services, props.categories)
    : [{ category: null, rows: props.services }];
  const ids = props.services.map(({ id }) => id);
  const { chosen } = props;
  const arranging = useArranging(props.services);
  if (phone)
    return (
      <div className={classes.list}>
        {groups.map(({ category, rows }) => (
          <section key={category?.id ?? 'none'} aria-label={category?.shownName ?? t('catalogue.no_category')}>
            {props.grouped && (
              <h2 className={classes.groupTitle}>
                <GroupTitle category={category} count={props.isWhole ? rows.length : null} />
              </h2>
            )}
            {rows.map((service) => (
              <PhoneRow key={service.id} service={service} />
            ))}
          </section>
        ))}
      </div>
    );
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('catalogue.services')}>
        <thead>
          <tr>
            {chosen && (
              <th className={classes.check} scope="col">
                <Checkbox
                  size="xs"
                  aria-label={t('catalogue.choose_all')}
                  checked={chosen.size > 0 && ids.every((id) => chosen.has(id))}
                  indeterminate={chosen.size > 0 && !ids.every((id) => chosen.has(id))}
                  onChange={(event) => props.onChosen(withAll(chosen, ids, event.currentTarget.checked))}
                />
              </th>
            )}
            <SortHead by="name" label={t('catalogue.service')} {...props} />
            <SortHead by="duration" label={t('catalogue.duration')} {...props} />
            <SortHead by="price" label={t('catalogue.price')} numeric {...props} />
            <th scope="col">{t('catalogue.specialists')}</th>
            <th scope="col">{t('catalogue.equipment')}</th>
            <th scope="col">{t('catalogue.state')}</th>
            <th scope="col">
              <span className="sr">{t('catalogue.actions')}</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ category, rows }) => (
          <tbody key={category?.id ?? 'none'}>
            {props.grouped && (
              <tr className={classes.group}>
                <th colSpan={chosen ? 8 : 7} scope="colgroup">
                  <GroupTitle category={category} count={props.isWhole ? rows.length : null} />
                </th>
              </tr>
            )}
            {rows.map((service) => (
              <Row key={service.id} service={service} {...props} arranging={props.arranges ? arranging : null} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function groupsOf(services: readonly ServiceRow[], categories: readonly ServiceCategory[]) {
  const groups = categories.map((category) => ({
    category: category as ServiceCategory | null,
    rows: services.filter((service) => service.categoryId === category.id),
  }));
  const known = new Set(categories.map(({ id }) => id));
  groups.push({
    category: null,
    rows: services.filter(({ categoryId }) => categoryId === null || !known.has(categoryId)),
  });
  return groups.filter(({ rows }) => rows.length > 0);
}

function GroupTitle({ category, count }: { category: ServiceCategory | null; count: number | null }) {
  const t = useT();
  const formats = useFormats();
  return (
    <span className={classes.groupName}>
      {category && <CategoryDot color={category.colour} />}
      {category?.shownName ?? t('catalogue.no_category')}
      {count !== null && <small>{formats.number(count)}</small>}
    </span>
  );
}

function SortHead({
  by,
  label,
  numeric,
  sort,
  onSort,
}: {
  by: 'name' | 'price' | 'duration';
  label: string;
  numeric?: boolean;
} & Pick<ServicesTableProps, 'sort' | 'onSort'>) {
  const direction = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={direction} data-numeric={numeric || undefined}>
      <button
        type="button"
        className={classes.sort}
        data-on={direction !== undefined || undefined}
        // The third press returns to the order of the catalogue.
        onClick={() => onSort(direction === undefined ? by : direction === 'ascending' ? `-${by}` : undefined)}
      >
        {label}
        <Arrow size={14} stroke={1.75} aria-hidden />
      </button>
    </th>
  );
}

interface RowProps extends ServicesTableProps {
  service: ServiceRow;
  arranging: Arranging | null;
}

function Row({ service, chosen, onChosen, arranging }: RowProps) {
  const t = useT();
  const formats = useFormats();
  const selected = chosen?.has(service.id) ?? false;
  return (
    <tr
      data-selected={selected || undefined}
      data-over={arranging?.over === service.id || undefined}
      data-state={service.state}
      draggable={arranging !== null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        arranging?.start(service.id);
      }}
      onDragOver={(event) => {
        if (arranging?.accepts(service)) event.preventDefault();
        arranging?.hover(service);
      }}
      onDrop={(event) => {
        event.preventDefault();
        arranging?.drop(service);
      }}
      onDragEnd={() => arranging?.end()}
    >
      {chosen && (
        <td className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('catalogue.choose', { name: service.shownName })}
            checked={selected}
            onChange={(event) => onChosen(withAll(chosen, [service.id], event.currentTarget.checked))}
          />
        </td>
      )}
      <td>
        <span className={classes.name} data-sub={service.parentId !== null || undefined}>
          {arranging && <IconGripVertical className={classes.grip} size={14} stroke={1.75} aria-hidden />}
          <Link to="/catalogue/services/$serviceId" params={{ serviceId: service.id }}>
            {service.shownName}
          </Link>
          <Marks service={service} />
        </span>
      </td>
      <td>
        <span className={classes.time}>
          <TimeBar time={service} />
          {formats.duration(service.durationMin)}
        </span>
      </td>
      <td data-numeric>
        <PriceRange service={service} />
      </td>
      <td>
        <Faces service={service} />
      </td>
      <td className={classes.quiet}>{service.equipmentKinds.join(', ')}</td>
      <td>
        <StateBadge state={service.state} />
      </td>
      <td>
        <span className={classes.actions}>
          <PauseButton service={service} />
          <ServiceMenu service={service} arranging={arranging} />
        </span>
      </td>
    </tr>
  );
}

function PhoneRow({ service }: { service: ServiceRow }) {
  const formats = useFormats();
  return (
    <div className={classes.item} data-sub={service.parentId !== null || undefined}>
      <Link to="/catalogue/services/$serviceId" params={{ serviceId: service.id }} className={classes.itemBody}>
        <span className={classes.itemLine}>
          <b>{service.shownName}</b>
          <PriceRange service={service} />
        </span>
        <span className={classes.itemHint}>
          <TimeBar time={service} />
          {formats.duration(service.durationMin)}
          <Marks service={service} />
          {service.state !== 'active' && <StateBadge state={service.state} />}
        </span>
      </Link>
      <ServiceMenu service={service} arranging={null} />
    </div>
  );
}
