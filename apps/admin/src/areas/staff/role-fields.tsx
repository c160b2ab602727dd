import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Badge } from '../../kit/badge.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useT } from './messages.ts';
import { positionsQuery } from './staff-data.ts';

export interface Role {
  positionId: string | null;
  gradeId: string | null;
}

const noGrade = 'none';

/** Position and grade from lists of what there is [ACC-005]. */
export function RoleFields({
  value,
  onChange,
  error,
  required,
}: {
  value: Role;
  onChange: (role: Role) => void;
  error?: string | null;
  required?: boolean;
}) {
  const t = useT();
  const { data } = useQuery(positionsQuery);
  const position = data?.items.find(({ id }) => id === value.positionId);
  const grades = [...(position?.grades ?? [])].sort((a, b) => a.level - b.level);
  return (
    <>
      <Select
        label={t('staff.position')}
        searchable
        clearable={!required}
        required={required}
        error={error}
        data={(data?.items ?? [])
          .filter((one) => one.archivedAt === null || one.id === value.positionId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={value.positionId}
        onChange={(positionId) => onChange({ positionId, gradeId: null })}
      />
      {grades.length > 0 && (
        <div>
          <span className="mantine-InputWrapper-label">{t('staff.grade')}</span>
          <SegmentedControl
            label={t('staff.grade')}
            value={value.gradeId ?? noGrade}
            onChange={(gradeId) => onChange({ ...value, gradeId: gradeId === noGrade ? null : gradeId })}
            options={[
              { value: noGrade, label: t('staff.no_grade') },
              ...grades.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      {position?.isFreeSeat && (
        <span>
          <Badge tone="ok">{t('staff.free_seat')}</Badge>
        </span>
      )}
    </>
  );
}
