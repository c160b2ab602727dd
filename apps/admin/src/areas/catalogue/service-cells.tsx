import { imageUrl } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Money } from '../../kit/values.tsx';
import type { ServiceRow } from './catalogue-data.ts';
import { useT } from './messages.ts';
import classes from './services-table.module.css';

/** Medical, or not for clients to book. */
export function Marks({ service }: { service: ServiceRow }) {
  const t = useT();
  return (
    <>
      {service.isMedical && <Badge tone="info">{t('catalogue.medical')}</Badge>}
      {!service.onlineBooking && <Badge>{t('catalogue.desk_only')}</Badge>}
    </>
  );
}

/** Active, paused or archived. */
export function StateBadge({ state }: { state: ServiceRow['state'] }) {
  const t = useT();
  return (
    <Badge tone={state === 'active' ? 'ok' : state === 'paused' ? 'warn' : 'neutral'}>
      {t(`catalogue.state_${state}`)}
    </Badge>
  );
}

/** From the cheapest to the dearest of the price list and the specialists. */
export function PriceRange({ service }: { service: ServiceRow }) {
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

/** Who provides it. */
export function Faces({ service }: { service: ServiceRow }) {
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
