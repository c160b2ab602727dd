import { Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './staff.module.css';
import { departmentsQuery } from './staff-data.ts';

export interface PlaceValue {
  studioId: string;
  departmentId: string | null;
  roomId: string | null;
}

/** Where somebody works: studios, and in each a department and the room tried first. */
export function PlaceFields({ value, onChange }: { value: PlaceValue[]; onChange: (places: PlaceValue[]) => void }) {
  const t = useT();
  const { studios } = useSession();
  const free = studios.filter(({ id }) => value.every(({ studioId }) => studioId !== id));
  const next = free[0];
  const set = (index: number, change: Partial<PlaceValue>) =>
    onChange(value.map((place, at) => (at === index ? { ...place, ...change } : place)));
  return (
    <div>
      {value.map((place, index) => (
        <PlaceRow
          key={place.studioId}
          place={place}
          taken={value.map(({ studioId }) => studioId)}
          onChange={(change) => set(index, change)}
          onRemove={value.length > 1 ? () => onChange(value.filter((_, at) => at !== index)) : null}
        />
      ))}
      {next && (
        <Button
          size="sm"
          variant="ghost"
          icon={IconPlus}
          onClick={() => onChange([...value, { studioId: next.id, departmentId: null, roomId: null }])}
        >
          {t('staff.add_studio')}
        </Button>
      )}
    </div>
  );
}

interface PlaceRowProps {
  place: PlaceValue;
  taken: readonly string[];
  onChange: (change: Partial<PlaceValue>) => void;
  onRemove: (() => void) | null;
}

function PlaceRow({ place, taken, onChange, onRemove }: PlaceRowProps) {
  const t = useT();
  const { studios } = useSession();
  const [seesDepartments, seesRooms] = [useCan('org.department'), useCan('org.room')];
  const { data: departments } = useQuery({ ...departmentsQuery(place.studioId), enabled: seesDepartments });
  const { data: rooms } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/rooms', { params: { query: { studioId: place.studioId } } }),
    enabled: seesRooms,
  });
  return (
    <div className={classes.place}>
      <Select
        label={t('staff.studio')}
        allowDeselect={false}
        data={studios
          .filter(({ id }) => id === place.studioId || !taken.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={place.studioId}
        onChange={(studioId) => studioId && onChange({ studioId, departmentId: null, roomId: null })}
      />
      {seesDepartments && (
        <Select
          label={t('staff.department')}
          clearable
          data={(departments?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={place.departmentId}
          onChange={(departmentId) => onChange({ departmentId })}
        />
      )}
      {seesRooms && (
        <Select
          label={t('staff.usual_room')}
          clearable
          data={(rooms?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={place.roomId}
          onChange={(roomId) => onChange({ roomId })}
        />
      )}
      {onRemove && <IconButton icon={IconTrash} label={t('staff.remove_studio')} onClick={onRemove} />}
    </div>
  );
}
