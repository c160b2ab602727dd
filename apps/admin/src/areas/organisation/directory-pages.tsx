import type { ReactNode } from 'react';
import { PageHeader } from '../../kit/page-header.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { Departments } from './departments.tsx';
import { Equipment } from './equipment.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { Rooms } from './rooms.tsx';

/** Halls and rooms of the chosen studio, or of all of them. */
export function RoomsPage() {
  const t = useT();
  const { studio } = useStudioScope();
  return (
    <Directory title={t('org.halls_rooms')}>
      <Rooms studioId={studio?.id} />
    </Directory>
  );
}

/** Equipment of the chosen studio, or of all of them. */
export function EquipmentPage() {
  const t = useT();
  const { studio } = useStudioScope();
  return (
    <Directory title={t('org.equipment')}>
      <Equipment studioId={studio?.id} />
    </Directory>
  );
}

/** Departments belong to a studio: with several in view one is chosen here. */
export function DepartmentsPage() {
  const t = useT();
  const { studio, studios, choose } = useStudioScope();
  const shown = studio ?? studios[0];
  return (
    <Directory title={t('org.departments')}>
      {!studio && studios.length > 1 && shown && (
        <div className={classes.toolbar}>
          <SegmentedControl
            label={t('org.studio')}
            value={shown.id}
            onChange={choose}
            options={studios.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      {shown && <Departments key={shown.id} studioId={shown.id} />}
    </Directory>
  );
}

function Directory({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  return (
    <div className={classes.page}>
      <PageHeader title={title} crumbs={[{ label: t('org.settings'), to: '/settings' }]} />
      {children}
    </div>
  );
}
