import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { api } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { CategoryDot } from '../../kit/color-swatch-picker.tsx';
import { Money } from '../../kit/values.tsx';
import { withAll } from '../../kit/with-all.ts';
import { useCan } from '../../session/can.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { ofCatalogue, type ServiceCategory, type ServiceRow } from './catalogue-data.ts';
import { useT } from './messages.ts';
import { PauseButton, ServiceMenu } from './service-menu.tsx';
import classes from './services-table.module.css';
import { TimeBar } from './time-bar.tsx';

type Sort = 'name' | '-name' | 'price' | '-price' | 'duration' | '-duration' | undefined;

export interface ServicesTableProps {
  services: readonly ServiceRow[];
  categories: readonly ServiceCategory[];
  /** In the order of the catalogue: headings by category. */
  grouped: boolean;
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
                <GroupTitle category={category} count={rows.length} />
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
                  <GroupTitle category={category} count={rows.length} />
                </th>
              </tr>
            )}
            {rows.map((service) => (
              <Fragment key={service.id}>
                <Row service={service} {...props} arranging={props.arranges ? arranging : null} />
              </Fragment>
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

function GroupTitle({ category, count }: { category: ServiceCategory | null; count: number }) {
  const t = useT();
  const formats = useFormats();
  return (
    <span className={classes.groupName}>
      {category && <CategoryDot color={category.colour} />}
      {category?.shownName ?? t('catalogue.no_category')}
      <small>{formats.number(count)}</small>
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

function Marks({ service }: { service: ServiceRow }) {
  const t = useT();
  return (
    <>
      {service.isMedical && <Badge tone="info">{t('catalogue.medical')}</Badge>}
      {!service.onlineBooking && <Badge>{t('catalogue.desk_only')}</Badge>}
    </>
  );
}

export function StateBadge({ state }: { state: ServiceRow['state'] }) {
  const t = useT();
  return (
    <Badge tone={state === 'active' ? 'ok' : state === 'paused' ? 'warn' : 'neutral'}>
      {t(`catalogue.state_${state}`)}
    </Badge>
  );
}

function PriceRange({ service }: { service: ServiceRow }) {
  const { leastPriceMinor: least, greatestPriceMinor: greatest } = service;
  return (
    <span className={classes.price}>
      <Money minor={least} />
      {greatest > least && (
        <>
          {' – '}
          <Money minor={greatest} />
        </>
      )}
    </span>
  );
}

const facesShown = 4;

function Faces({ service }: { service: ServiceRow }) {
  const t = useT();
  const { staff } = service;
  if (staff.length === 0) return <span className={classes.missing}>{t('catalogue.no_specialists')}</span>;
  return (
    <span
      className={classes.faces}
      role="img"
      aria-label={staff.map(({ name }) => name).join(', ')}
      title={staff.map(({ name }) => name).join(', ')}
    >
      {staff.slice(0, facesShown).map((person) => (
        <Avatar
          key={person.employeeId}
          id={person.employeeId}
          name={person.name}
          photoUrl={imageUrl(person.photoFileId)}
          size={24}
        />
      ))}
      {staff.length > facesShown && <small>+{staff.length - facesShown}</small>}
    </span>
  );
}

export interface Arranging {
  over: string | null;
  start: (id: string) => void;
  hover: (service: ServiceRow) => void;
  accepts: (service: ServiceRow) => boolean;
  drop: (service: ServiceRow) => void;
  end: () => void;
  /** The way of the keyboard: one place up or down among its like. */
  step: (service: ServiceRow, by: 1 | -1) => void;
  canStep: (service: ServiceRow, by: 1 | -1) => boolean;
}

/** Order by hand: a row changes places with those of the same category and the same service above it. */
function useArranging(services: readonly ServiceRow[]): Arranging | null {
  const client = useQueryClient();
  const edits = useCan('catalogue.service', 'edit');
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (ids: string[]) => api.PUT('/api/v1/services/order', { body: { ids } }),
    onSettled: () => client.invalidateQueries(ofCatalogue),
  });
  if (!edits) return null;
  const likeOf = (service: ServiceRow) =>
    services
      .filter((one) => one.parentId === service.parentId && one.categoryId === service.categoryId)
      .map(({ id }) => id);
  const accepts = (service: ServiceRow) => dragged !== null && likeOf(service).includes(dragged);
  const moveTo = (ids: string[], id: string, place: number) => {
    const next = ids.filter((one) => one !== id);
    next.splice(place, 0, id);
    save.mutate(next);
  };
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    over,
    start: setDragged,
    hover: (service) => setOver(accepts(service) ? service.id : null),
    accepts,
    drop(service) {
      const ids = likeOf(service);
      if (dragged !== null && dragged !== service.id && ids.includes(dragged))
        moveTo(ids, dragged, ids.indexOf(service.id));
      end();
    },
    end,
    step(service, by) {
      const ids = likeOf(service);
      moveTo(ids, service.id, ids.indexOf(service.id) + by);
    },
    canStep(service, by) {
      const ids = likeOf(service);
      const place = ids.indexOf(service.id) + by;
      return place >= 0 && place < ids.length;
    },
  };
}
