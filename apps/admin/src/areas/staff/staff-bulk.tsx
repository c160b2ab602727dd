import { Menu } from '@mantine/core';
import { IconCalendarPlus, IconDownload, IconHierarchy2, IconUsers, IconWorld } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { exportAddress } from './export-address.ts';
import { useT } from './messages.ts';
import type { StaffSearch } from './search.ts';
import { departmentsQuery, employeeKey, employeesKey } from './staff-data.ts';

interface StaffBulkProps {
  chosen: ReadonlySet<string>;
  search: StaffSearch;
  studioId: string | undefined;
  onClear: () => void;
}

type Settings = { canAssist?: boolean; onlineBooking?: boolean; acceptsNewClients?: boolean };

/** What can be done with the chosen employees at once; a department is one of the studio that is shown. */
export function StaffBulk({ chosen, search, studioId, onClear }: StaffBulkProps) {
  const t = useT();
  const client = useQueryClient();
  const mayEdit = useCan('staff.employee', 'edit');
  const seesDepartments = useCan('org.department');
  const { data: departments } = useQuery({
    ...departmentsQuery(studioId),
    enabled: mayEdit && seesDepartments && studioId !== undefined,
  });
  const change = useMutation({
    mutationFn: (body: Settings & { place?: { studioId: string; departmentId: string | null } }) =>
      api.POST('/api/v1/employees/bulk-edits', { body: { employeeIds: [...chosen], ...body } }),
    onSuccess: async ({ data }) => {
      toast(t('staff.bulk_done', { count: data?.changed ?? 0 }));
      onClear();
      await Promise.all([
        client.invalidateQueries({ queryKey: employeesKey }),
        client.invalidateQueries({ queryKey: employeeKey }),
      ]);
    },
  });
  const settings = [
    { field: 'canAssist', icon: IconUsers, label: t('staff.can_assist') },
    { field: 'onlineBooking', icon: IconWorld, label: t('staff.online_booking') },
    { field: 'acceptsNewClients', icon: IconCalendarPlus, label: t('staff.new_clients') },
  ] as const;
  return (
    <BulkBar count={chosen.size} onClear={onClear}>
      {mayEdit && departments && studioId && (
        <Menu position="top">
          <Menu.Target>
            <BulkButton icon={IconHierarchy2}>{t('staff.department')}</BulkButton>
          </Menu.Target>
          <Menu.Dropdown>
            {departments.items.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => change.mutate({ place: { studioId, departmentId: id } })}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {mayEdit &&
        settings.map(({ field, icon, label }) => (
          <Menu key={field} position="top">
            <Menu.Target>
              <BulkButton icon={icon}>{label}</BulkButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => change.mutate({ [field]: true })}>{t('staff.turn_on')}</Menu.Item>
              <Menu.Item onClick={() => change.mutate({ [field]: false })}>{t('staff.turn_off')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ))}
      <BulkButton
        icon={IconDownload}
        onClick={() => window.location.assign(exportAddress(search, studioId, 'xlsx', [...chosen]))}
      >
        Excel
      </BulkButton>
    </BulkBar>
  );
}
