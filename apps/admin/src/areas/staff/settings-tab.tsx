import { NumberInput, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle, IconKey } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Badge } from '../../kit/badge.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { type Role, RoleFields } from './role-fields.tsx';
import classes from './staff.module.css';
import { departmentsQuery, type Employee, employeeKey, employeesKey } from './staff-data.ts';

interface Values extends Record<string, unknown> {
  canAssist: boolean;
  providesServices: boolean;
  assistDepartmentIds: string[];
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
      <fieldset disabled={!employee.mayEdit} style={{ all: 'unset', display: 'contents' }}>
        <div className={`${classes.stack} ${classes.narrow}`} style={{ paddingBlock: 'var(--sp-6) 96px' }}>
          <Assisting
            employee={employee}
            values={values}
            changed={isDirty('canAssist', 'providesServices', 'assistDepartmentIds')}
            set={(change) => form.setValues(change)}
          />
          <div className={classes.pair}>
            <Card
              title={t('staff.journal')}
              changed={isDirty('shownInJournal', 'onlineBooking', 'acceptsNewClients', 'breakAfterMin')}
            >
              {values.providesServices ? (
                <>
                  <Row title={t('staff.shown_in_journal')}>
                    <Switch
                      aria-label={t('staff.shown_in_journal')}
                      {...form.getInputProps('shownInJournal', { type: 'checkbox' })}
                    />
                  </Row>
                  <Row title={t('staff.online_booking')} hint={t('staff.online_booking_hint')}>
                    <Switch
                      aria-label={t('staff.online_booking')}
                      {...form.getInputProps('onlineBooking', { type: 'checkbox' })}
                    />
                  </Row>
                  <Row title={t('staff.new_clients')}>
                    <Switch
                      aria-label={t('staff.new_clients')}
                      {...form.getInputProps('acceptsNewClients', { type: 'checkbox' })}
                    />
                  </Row>
                  <Row title={t('staff.break_after')}>
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
                  </Row>
                </>
              ) : (
                <p className={classes.hint}>{t('staff.no_journal')}</p>
              )}
            </Card>
            <AccessCard
              employee={employee}
              role={values.role}
              error={form.errors.role as string | undefined}
              changed={isDirty('role')}
              onChange={(role) => form.setFieldValue('role', role)}
            />
          </div>
        </div>
      </fieldset>
    </FormPage>
  );
}

interface AssistingProps {
  employee: Employee;
  values: Values;
  changed: boolean;
  set: (change: Partial<Values>) => void;
}

function Assisting({ employee, values, changed, set }: AssistingProps) {
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
      <Row title={t('staff.can_assist')} hint={t('staff.can_assist_hint')}>
        <Switch
          aria-label={t('staff.can_assist')}
          checked={values.canAssist}
          onChange={(event) => set({ canAssist: event.currentTarget.checked })}
        />
      </Row>
      <Row title={t('staff.gives_services')} hint={t('staff.gives_services_hint')}>
        <Switch
          aria-label={t('staff.gives_services')}
          checked={values.providesServices}
          onChange={(event) => set({ providesServices: event.currentTarget.checked })}
        />
      </Row>
      {values.canAssist && departments.length > 0 && (
        <Row title={t('staff.assists_whom')} hint={t('staff.assists_all')}>
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
        </Row>
      )}
      {values.canAssist && (
        <Alert icon={IconInfoCircle}>
          {values.providesServices ? t('staff.assist_full_note') : t('staff.assist_only_note')}
        </Alert>
      )}
    </Card>
  );
}

interface AccessCardProps {
  employee: Employee;
  role: Role;
  error: string | undefined;
  changed: boolean;
  onChange: (role: Role) => void;
}

function AccessCard({ employee, role, error, changed, onChange }: AccessCardProps) {
  const t = useT();
  const formats = useFormats();
  const seesPositions = useCan('access.position');
  return (
    <Card
      title={t('staff.access')}
      changed={changed}
      action={
        seesPositions && (
          <Link to="/settings/rights" className={classes.dept}>
            <IconKey size={14} stroke={1.75} aria-hidden />
            {t('staff.rights')}
          </Link>
        )
      }
    >
      <div className={classes.stack}>
        {employee.isOwner && <span className={classes.hint}>{t('staff.is_owner')}</span>}
        {seesPositions && <RoleFields value={role} onChange={onChange} error={error} required={false} />}
        <span className={classes.hint}>
          {t(`staff.account_${employee.accountState}`)}
          {employee.lastSignInAt && ` ${t('staff.last_sign_in', { at: formats.dateTime(employee.lastSignInAt) })}`}
        </span>
      </div>
    </Card>
  );
}

function Row({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <span>
        <b>{title}</b>
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
      {children}
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
