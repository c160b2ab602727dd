import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Chip } from '../../kit/chip.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import type { StaffSearch } from './search.ts';
import { departmentsQuery, positionsQuery } from './staff-data.ts';

const states = ['active', 'on_leave', 'dismissed'] as const;

interface StaffFiltersProps {
  search: StaffSearch;
  studioId: string | undefined;
  onChange: (change: Partial<StaffSearch>) => void;
}

/** Department, position with its grades, and state [STF-001i]. */
export function StaffFilters({ search, studioId, onChange }: StaffFiltersProps) {
  const t = useT();
  const seesPositions = useCan('access.position');
  const seesDepartments = useCan('org.department');
  const { data: positions } = useQuery({ ...positionsQuery, enabled: seesPositions });
  const { data: departments } = useQuery({ ...departmentsQuery(studioId), enabled: seesDepartments });
  const grades = positions?.items.find(({ id }) => id === search.position)?.grades ?? [];
  return (
    <>
      {seesDepartments && (
        <Select
          w={180}
          clearable
          searchable
          aria-label={t('staff.department')}
          placeholder={t('staff.department')}
          data={(departments?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={search.department ?? null}
          onChange={(department) => onChange({ department: department ?? undefined })}
        />
      )}
      {seesPositions && (
        <Select
          w={180}
          clearable
          searchable
          aria-label={t('staff.position')}
          placeholder={t('staff.position')}
          data={(positions?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={search.position ?? null}
          onChange={(position) => onChange({ position: position ?? undefined, grade: undefined })}
        />
      )}
      {grades.length > 0 && (
        <Select
          w={150}
          clearable
          aria-label={t('staff.grade')}
          placeholder={t('staff.grade')}
          data={grades.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.grade ?? null}
          onChange={(grade) => onChange({ grade: grade ?? undefined })}
        />
      )}
      {states.map((state) => (
        <Chip
          key={state}
          on={search.state === state}
          onClick={() => onChange({ state: search.state === state ? undefined : state })}
        >
          {t(`staff.state_${state}`)}
        </Chip>
      ))}
    </>
  );
}
