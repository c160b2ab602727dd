import { NumberInput, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { AccessCard } from './access-card.tsx';
import { type Assisting, AssistingCard } from './assisting-card.tsx';
import { useT } from './messages.ts';
import type { Role } from './role-fields.tsx';
import { ServicesCard } from './services-card.tsx';
import { SettingRow } from './setting-row.tsx';
import classes from './staff.module.css';
import { type Employee, employeeKey, employeesKey } from './staff-data.ts';
import { WeekCard } from './week-card.tsx';

interface Values extends Record<string, unknown>, Assisting {
  shownInJournal: boolean;
  onlineBooking: boolean;
  acceptsNewClients: boolean;
  breakAfterMin: number;
  role: Role;
}

function valuesOf(employee: Employee): Values {
  const role = employee.roles[0];
  return {
    canAssist: employee.canAssist,
    providesServices: employee.providesServices,
    assistDepartmentIds: employee.assistDepartmentIds,
    assistServiceIds: employee.assistServiceIds,
    shownInJournal: employee.shownInJournal,
    onlineBooking: employee.onlineBooking,
    acceptsNewClients: employee.acceptsNewClients,
    breakAfterMin: employee.breakAfterMin,
    role: { positionId: role?.positionId ?? null, gradeId: role?.gradeId ?? null },
  };
}

/** Assisting [STF-022], the journal, and the role of access; nothing counts until it is saved [STF-003]. */
export function SettingsTab({ employee }: { employee: Employee }) {
  const t = useT();
  const client = useQueryClient();
  const form = useForm<Values>({
    initialValues: valuesOf(employee),
    validate: {
      role: (role, values) => (values.canAssist && !role.positionId ? t('staff.role_required') : null),
    },
  });
  const values = form.getValues();
  const save = async ({ role, ...settings }: Values) => {
    const before = employee.roles[0];
    const changed = role.positionId !== (before?.positionId ?? null) || role.gradeId !== (before?.gradeId ?? null);
    await api.PATCH('/api/v1/employees/{employeeId}', {
      params: { path: { employeeId: employee.id } },
      body: { ...settings, version: employee.version, ...(changed ? { roles: changedRoles(employee, role) } : {}) },
    });
    await Promise.all([
      client.invalidateQueries({ queryKey: employeeKey }),
      client.invalidateQueries({ queryKey: employeesKey }),
    ]);
  };
  const isDirty = (...fields: (keyof Values & string)[]) => fields.some((field) => form.isDirty(field));
  return (
    <FormPage form={form} onSave={save} onSaved={() => toast(t('staff.saved'))}>
      <div className={classes.columns}>
        <div className={classes.stack}>
          <fieldset className={classes.plain} disabled={!employee.mayEdit}>
            <AssistingCard
              employee={employee}
              values={values}
              changed={isDirty('canAssist', 'providesServices', 'assistDepartmentIds', 'assistServiceIds')}
              set={(change) => form.setValues(change)}
            />
          </fieldset>
          <div className={classes.pair}>
            <fieldset className={classes.plain} disabled={!employee.mayEdit}>
              <Card
                title={t('staff.journal')}
                changed={isDirty('shownInJournal', 'onlineBooking', 'acceptsNewClients', 'breakAfterMin')}
              >
                {values.providesServices ? (
                  <>
                    <SettingRow title={t('staff.shown_in_journal')}>
                      <Switch
                        aria-label={t('staff.shown_in_journal')}
                        {...form.getInputProps('shownInJournal', { type: 'checkbox' })}
                      />
                    </SettingRow>
                    <SettingRow title={t('staff.online_booking')} hint={t('staff.online_booking_hint')}>
                      <Switch
                        aria-label={t('staff.online_booking')}
                        {...form.getInputProps('onlineBooking', { type: 'checkbox' })}
                      />
                    </SettingRow>
                    <SettingRow title={t('staff.new_clients')}>
                      <Switch
                        aria-label={t('staff.new_clients')}
                        {...form.getInputProps('acceptsNewClients', { type: 'checkbox' })}
                      />
                    </SettingRow>
                    <SettingRow title={t('staff.break_after')}>
                      <NumberInput
                        w={110}
                        min={0}
                        max={240}
                        step={5}
                        allowDecimal={false}
                        suffix={t('staff.min_suffix')}
                        aria-label={t('staff.break_after')}
                        value={values.breakAfterMin}
                        onChange={(minutes) => form.setFieldValue('breakAfterMin', Number(minutes) || 0)}
                      />
                    </SettingRow>
                  </>
                ) : (
                  <p className={classes.hint}>{t('staff.no_journal')}</p>
                )}
              </Card>
            </fieldset>
            <AccessCard
              employee={employee}
              role={values.role}
              error={form.errors.role as string | undefined}
              changed={isDirty('role')}
              onChange={(role) => form.setFieldValue('role', role)}
            />
          </div>
        </div>
        <Aside employee={employee} />
      </div>
    </FormPage>
  );
}

/** Beside the settings what they lead to: this week, and what she provides. */
function Aside({ employee }: { employee: Employee }) {
  const isAtWork = employee.providesServices && employee.state !== 'dismissed';
  const seesSchedule = useCan('calendar.schedule') && isAtWork;
  const seesServices = useCan('catalogue.service') && isAtWork;
  return (
    <div className={classes.stack}>
      {seesSchedule &&
        employee.places.map(({ studioId, studioName }) => (
          <WeekCard key={studioId} employeeId={employee.id} studioId={studioId} studioName={studioName} />
        ))}
      {seesServices && <ServicesCard employeeId={employee.id} />}
    </div>
  );
}

/** The first role becomes this one, where it counted before; further roles stay. */
function changedRoles(employee: Employee, role: Role) {
  const kept = employee.roles.map(({ positionId, gradeId, studioIds, regionIds, companyIds }) => ({
    positionId,
    gradeId,
    studioIds,
    regionIds,
    companyIds,
  }));
  const [first, ...others] = kept;
  if (!role.positionId) return others;
  const places = first ?? { studioIds: employee.places.map(({ studioId }) => studioId), regionIds: [], companyIds: [] };
  return [{ ...places, positionId: role.positionId, gradeId: role.gradeId }, ...others];
}
