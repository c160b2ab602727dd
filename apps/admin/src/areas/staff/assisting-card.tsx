import { Select, Switch } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { SettingRow } from './setting-row.tsx';
import classes from './staff.module.css';
import { departmentsQuery, type Employee } from './staff-data.ts';

export interface Assisting {
  canAssist: boolean;
  providesServices: boolean;
  assistDepartmentIds: string[];
  assistServiceIds: string[];
}

interface AssistingProps {
  employee: Employee;
  values: Assisting;
  changed: boolean;
  set: (change: Partial<Assisting>) => void;
}

/** May she be the second specialist of a visit, at which services, and of whom [STF-022]. */
export function AssistingCard({ employee, values, changed, set }: AssistingProps) {
  const t = useT();
  const seesDepartments = useCan('org.department');
  const { data } = useQuery({ ...departmentsQuery(), enabled: seesDepartments && values.canAssist });
  const studioIds = employee.places.map(({ studioId }) => studioId);
  const departments = (data?.items ?? []).filter(({ studioId }) => studioIds.includes(studioId));
  const chosen = new Set(values.assistDepartmentIds);
  return (
    <Card
      changed={changed}
      title={
        <>
          {t('staff.assisting')} {changed && <Badge tone="warn">{t('staff.not_saved')}</Badge>}
        </>
      }
    >
      <SettingRow title={t('staff.can_assist')} hint={t('staff.can_assist_hint')}>
        <Switch
          aria-label={t('staff.can_assist')}
          checked={values.canAssist}
          onChange={(event) => set({ canAssist: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow title={t('staff.gives_services')} hint={t('staff.gives_services_hint')}>
        <Switch
          aria-label={t('staff.gives_services')}
          checked={values.providesServices}
          onChange={(event) => set({ providesServices: event.currentTarget.checked })}
        />
      </SettingRow>
      {values.canAssist && (
        <AssistedServices
          chosen={values.assistServiceIds}
          mayEdit={employee.mayEdit}
          onChange={(assistServiceIds) => set({ assistServiceIds })}
        />
      )}
      {values.canAssist && departments.length > 0 && (
        <SettingRow title={t('staff.assists_whom')} hint={t('staff.assists_all')} wide>
          <span className={classes.chips}>
            {departments.map(({ id, name }) => (
              <Chip
                key={id}
                on={chosen.has(id)}
                onClick={() =>
                  set({
                    assistDepartmentIds: chosen.has(id)
                      ? values.assistDepartmentIds.filter((one) => one !== id)
                      : [...values.assistDepartmentIds, id],
                  })
                }
              >
                {name}
              </Chip>
            ))}
          </span>
        </SettingRow>
      )}
      {values.canAssist && (
        <Alert icon={IconInfoCircle}>
          {values.providesServices ? t('staff.assist_full_note') : t('staff.assist_only_note')}
        </Alert>
      )}
    </Card>
  );
}

interface AssistedServicesProps {
  chosen: string[];
  mayEdit: boolean;
  onChange: (serviceIds: string[]) => void;
}

/** The services as chips and a field that adds one; those who may not see the catalogue see neither. */
function AssistedServices({ chosen, mayEdit, onChange }: AssistedServicesProps) {
  const t = useT();
  const seesCatalogue = useCan('catalogue.service');
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/services', { params: { query: { limit: 500 } } }),
    enabled: seesCatalogue,
  });
  if (!data) return null;
  const added = data.items.filter(({ id }) => chosen.includes(id));
  const others = data.items.filter(({ id }) => !chosen.includes(id));
  return (
    <SettingRow title={t('staff.assists_services')} hint={t('staff.assists_services_all')} wide>
      <span className={classes.chips}>
        {added.map(({ id, shownName }) => (
          <Chip key={id} on onRemove={mayEdit ? () => onChange(chosen.filter((one) => one !== id)) : undefined}>
            {shownName}
          </Chip>
        ))}
        {mayEdit && others.length > 0 && (
          <Select
            key={chosen.length}
            className={classes.adder}
            size="xs"
            searchable
            aria-label={t('staff.add_service')}
            placeholder={t('staff.add_service')}
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            rightSection={null}
            comboboxProps={{ width: 280, position: 'bottom-start' }}
            data={others.map(({ id, shownName }) => ({ value: id, label: shownName }))}
            value={null}
            onChange={(id) => id && onChange([...chosen, id])}
          />
        )}
      </span>
    </SettingRow>
  );
}
