import { Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useT } from './messages.ts';
import { PlaceFields, type PlaceValue } from './place-fields.tsx';
import { type Role, RoleFields } from './role-fields.tsx';
import classes from './staff.module.css';
import { employeesKey } from './staff-data.ts';

interface Values extends Record<string, unknown> {
  firstName: string;
  lastName: string;
  jobTitle: string;
  email: string;
  phone: string;
  role: Role;
  places: PlaceValue[];
  onlyAssists: boolean;
  sendsInvitation: boolean;
}

/** The name first, then place and role, then the way to sign in [ACC-005, ACC-014, STF-002]. */
export function AddEmployee() {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { studios } = useSession();
  const { studio } = useStudioScope();
  const [addedId] = useState(() => crypto.randomUUID());
  const givesRoles = useCan('access.position');
  const invites = useCan('access.account', 'add');
  const form = useForm<Values>({
    initialValues: {
      firstName: '',
      lastName: '',
      jobTitle: '',
      email: '',
      phone: '',
      role: { positionId: null, gradeId: null },
      places: [{ studioId: (studio ?? studios[0])?.id ?? '', departmentId: null, roomId: null }],
      onlyAssists: false,
      sendsInvitation: false,
    },
    validateInputOnBlur: true,
    validate: {
      firstName: (name) => (name.trim() === '' ? t('staff.name_required') : null),
      email: (email) => (email !== '' && !/^\S+@\S+\.\S+$/.test(email) ? t('staff.email_wrong') : null),
      role: (role, values) => (values.onlyAssists && !role.positionId ? t('staff.role_required') : null),
      sendsInvitation: (sends, values) =>
        sends && values.email === '' && values.phone === '' ? t('staff.contact_required') : null,
    },
  });
  const values = form.getValues();

  const save = async (entered: Values) => {
    await api.POST('/api/v1/employees', {
      body: {
        id: addedId,
        firstName: entered.firstName,
        lastName: entered.lastName,
        jobTitle: entered.jobTitle,
        email: entered.email || null,
        phone: entered.phone || null,
        places: entered.places,
        roles: rolesOf(entered.role, entered.places),
        providesServices: !entered.onlyAssists,
        ...(entered.onlyAssists ? { canAssist: true } : {}),
      },
    });
    await client.invalidateQueries({ queryKey: employeesKey });
  };

  return (
    <>
      <PageHeader title={t('staff.add')} crumbs={[{ to: '/staff', label: t('staff.nav') }]} />
      <div className={classes.page}>
        <FormPage
          form={form}
          isNew
          saveLabel={t('staff.add')}
          onSave={save}
          onSaved={() => {
            toast(t('staff.added'));
            void navigate({
              to: '/staff/$employeeId',
              params: { employeeId: addedId },
              search: { tab: 'settings', invite: values.sendsInvitation || undefined },
            });
          }}
        >
          <div className={`${classes.stack} ${classes.narrow}`}>
            <Card title={t('staff.who')}>
              <div className={classes.fields}>
                <TextInput label={t('staff.first_name')} required data-autofocus {...form.getInputProps('firstName')} />
                <TextInput label={t('staff.last_name')} {...form.getInputProps('lastName')} />
                <TextInput label={t('staff.job_title')} {...form.getInputProps('jobTitle')} />
              </div>
            </Card>
            <Card title={t('staff.where')}>
              <PlaceFields value={values.places} onChange={(places) => form.setFieldValue('places', places)} />
              <Switch
                label={t('staff.only_assists')}
                description={t('staff.only_assists_hint')}
                {...form.getInputProps('onlyAssists', { type: 'checkbox' })}
              />
            </Card>
            {givesRoles && (
              <Card title={t('staff.access')}>
                <div className={classes.stack}>
                  <RoleFields
                    required={values.onlyAssists}
                    value={values.role}
                    error={form.errors.role as string | undefined}
                    onChange={(role) => form.setFieldValue('role', role)}
                  />
                </div>
              </Card>
            )}
            <Card title={t('staff.contacts')}>
              <div className={classes.fields}>
                <TextInput
                  type="email"
                  label={t('staff.email')}
                  description={t('staff.email_first')}
                  {...form.getInputProps('email')}
                />
                <PhoneInput
                  value={values.phone}
                  onChange={(phone) => form.setFieldValue('phone', phone)}
                  error={form.errors.phone}
                />
              </div>
              {invites && (
                <Switch
                  mt="sm"
                  label={t('staff.invite_now')}
                  description={t('staff.invite_hint')}
                  {...form.getInputProps('sendsInvitation', { type: 'checkbox' })}
                />
              )}
            </Card>
          </div>
        </FormPage>
      </div>
    </>
  );
}

/** The role counts in the studios where the person works. */
export function rolesOf(role: Role, places: readonly PlaceValue[]) {
  if (!role.positionId) return [];
  return [
    {
      positionId: role.positionId,
      gradeId: role.gradeId,
      studioIds: places.map(({ studioId }) => studioId),
      regionIds: [],
      companyIds: [],
    },
  ];
}
