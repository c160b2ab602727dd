import { Link } from '@tanstack/react-router';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { CategoryDot } from '../../kit/color-swatch-picker.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { GroupMark } from '../../kit/group-mark.tsx';
import { Person } from '../../kit/person-chip.tsx';
import { Phone } from '../../kit/values.tsx';
import { clientName } from './client-name.ts';
import type { ClientRow } from './client-queries.ts';
import classes from './clients-list.module.css';
import { useT } from './messages.ts';
import { StatusMark } from './status-mark.tsx';

/** Not in the first look; the column menu brings them. */
export const hiddenAtFirst = ['email', 'card', 'created', 'birthday', 'source', 'tags', 'category'];

/** Everything that the list can show of a client [CLI-004]; ids of sortable ones are the server's sorts. */
export function useClientColumns(): Column<ClientRow>[] {
  const t = useT();
  const formats = useFormats();
  const now = new Date();
  const dash = <span className={classes.quiet}>—</span>;
  return [
    {
      id: 'name',
      header: t('clients.column_name'),
      sortable: true,
      phone: 'title',
      cell: (row) => {
        const name = clientName(row, formats, t('clients.no_name'));
        return (
          <Link to="/clients/$clientId" params={{ clientId: row.id }} className={classes.name}>
            <Person id={row.id} name={name} photoUrl={imageUrl(row.photoFileId)} />
          </Link>
        );
      },
    },
    {
      id: 'status',
      header: t('clients.column_status'),
      phone: 'hint',
      cell: (row) => <StatusMark status={row.status} isFixed={row.isStatusFixed} />,
    },
    {
      id: 'groups',
      header: t('clients.column_groups'),
      cell: (row) => (
        <span className={classes.tags}>
          {row.groups.map((group) => (
            <GroupMark key={group} group={group} size="sm" />
          ))}
        </span>
      ),
    },
    {
      id: 'phone',
      header: t('clients.column_phone'),
      phone: 'hint',
      cell: (row) => (row.phone ? <Contact text={row.phone} hidden={row.contactsHidden} /> : dash),
    },
    {
      id: 'category',
      header: t('clients.column_category'),
      cell: (row) =>
        row.category ? (
          <span className={classes.tags}>
            <CategoryDot color={row.category.colour} />
            {row.category.name}
          </span>
        ) : (
          dash
        ),
    },
    {
      id: 'lastVisit',
      header: t('clients.column_last_visit'),
      sortable: true,
      cell: (row) => (row.lastVisitAt ? formats.relativeDay(row.lastVisitAt, now) : dash),
    },
    {
      id: 'visits',
      header: t('clients.column_visits'),
      sortable: true,
      numeric: true,
      phone: 'end',
      cell: (row) => formats.number(row.completedVisits),
    },
    {
      id: 'nextVisit',
      header: t('clients.column_next_visit'),
      sortable: true,
      cell: (row) =>
        row.nextVisitAt ? `${formats.relativeDay(row.nextVisitAt, now)}, ${formats.time(row.nextVisitAt)}` : dash,
    },
    {
      id: 'email',
      header: t('clients.column_email'),
      cell: (row) => (row.email ? <bdi dir="ltr">{row.email}</bdi> : dash),
    },
    {
      id: 'card',
      header: t('clients.column_card'),
      cell: (row) => (row.loyaltyCard ? <bdi dir="ltr">{row.loyaltyCard}</bdi> : dash),
    },
    {
      id: 'created',
      header: t('clients.column_registered'),
      sortable: true,
      cell: (row) => formats.dateShort(row.createdAt, now),
    },
    {
      id: 'birthday',
      header: t('clients.column_birthday'),
      cell: (row) => (row.bornOn ? formats.dateShort(row.bornOn, now) : dash),
    },
    {
      id: 'source',
      header: t('clients.column_source'),
      cell: (row) => <span className={classes.second}>{row.source}</span>,
    },
    {
      id: 'tags',
      header: t('clients.column_tags'),
      cell: (row) => (
        <span className={classes.tags}>
          {row.tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </span>
      ),
    },
  ];
}

/** A number in full, or as the server masked it. */
function Contact({ text, hidden }: { text: string; hidden: boolean }) {
  if (hidden)
    return (
      <bdi dir="ltr" className="num">
        {text}
      </bdi>
    );
  return <Phone number={text} />;
}
