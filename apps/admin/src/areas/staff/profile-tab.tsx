import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { ImageField } from '../../kit/image-field.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useT } from './messages.ts';
import { PlaceFields, type PlaceValue } from './place-fields.tsx';
import classes from './staff.module.css';
import { type Employee, employeeKey, employeesKey } from './staff-data.ts';

interface Values extends Record<string, unknown> {
  firstName: string;
  lastName: string;
  patronymic: string;
  jobTitle: string;
  phone: string;
  email: string;
  bornOn: string | null;
  hiredOn: string | null;
  sex: 'female' | 'male' | null;
  about: string;
  photoFileId: string | null;
  places: PlaceValue[];
}

function valuesOf(employee: Employee): Values {
  return {
    firstName: employee.firstName,
    lastName: employee.lastName,
    patronymic: employee.patronymic,
    jobTitle: employee.jobTitle,
    phone: employee.phone ?? '',
    email: employee.email ?? '',
    bornOn: employee.bornOn,
    hiredOn: employee.hiredOn,
    sex: employee.sex,
    about: employee.about,
    photoFileId: employee.photoFileId,
    places: employee.places.map(({ studioId, departmentId, roomId }) => ({ studioId, departmentId, roomId })),
  };
}

/** Who she is, how to reach her, where she works [STF-016]. */
export function ProfileTab({ employee }: { employee: Employee }) {
  const t = useT();
  const client = useQueryClient();
  const form = useForm<Values>({
    initialValues: valuesOf(employee),
    validateInputOnBlur: true,
    validate: {
      firstName: (name) => (name.trim() === '' ? t('staff.name_required') : null),
      email: (email) => (email !== '' && !/^\S+@\S+\.\S+$/.test(email) ? t('staff.email_wrong') : null),
    },
  });
  const values = form.getValues();
  const dateProps = (field: 'bornOn' | 'hiredOn') => ({
    value: values[field],
    onChange: (date: string | null) => form.setFieldValue(field, date),
    error: form.errors[field],
  });
  const save = async (entered: Values) => {
    await api.PATCH('/api/v1/employees/{employeeId}', {
      params: { path: { employeeId: employee.id } },
      body: { ...entered, phone: entered.phone || null, email: entered.email || null, version: employee.version },
    });
    await Promise.all([
      client.invalidateQueries({ queryKey: employeeKey }),
      client.invalidateQueries({ queryKey: employeesKey }),
    ]);
  };
  return (
    <FormPage form={form} onSave={save} onSaved={() => toast(t('staff.saved'))}>
      <fieldset disabled={!employee.mayEdit} style={{ all: 'unset', display: 'contents' }}>
        <div className={classes.columns}>
          <div className={classes.stack}>
            <Card title={t('staff.who')}>
              <div className={classes.fields}>
                <TextInput label={t('staff.first_name')} required {...form.getInputProps('firstName')} />
                <TextInput label={t('staff.last_name')} {...form.getInputProps('lastName')} />
                <TextInput label={t('staff.patronymic')} {...form.getInputProps('patronymic')} />
                <TextInput label={t('staff.job_title')} {...form.getInputProps('jobTitle')} />
                {(employee.mayEdit || employee.bornOn) && (
                  <DateField
                    label={t('staff.born_on')}
                    description={t('staff.born_on_hint')}
                    {...dateProps('bornOn')}
                  />
                )}
                <Select
                  label={t('staff.sex')}
                  clearable
                  data={[
                    { value: 'female', label: t('staff.female') },
                    { value: 'male', label: t('staff.male') },
                  ]}
                  {...form.getInputProps('sex')}
                />
                <DateField label={t('staff.hired_on')} {...dateProps('hiredOn')} />
              </div>
            </Card>
            <Card title={t('staff.contacts')}>
              <div className={classes.fields}>
                <TextInput type="email" label={t('staff.email')} {...form.getInputProps('email')} />
                <PhoneInput
                  value={values.phone}
                  onChange={(phone) => form.setFieldValue('phone', phone)}
                  error={form.errors.phone}
                />
              </div>
            </Card>
            <Card title={t('staff.where')}>
              <PlaceFields value={values.places} onChange={(places) => form.setFieldValue('places', places)} />
            </Card>
            <Card title={t('staff.about')}>
              <Textarea autosize minRows={3} aria-label={t('staff.about')} {...form.getInputProps('about')} />
            </Card>
          </div>
          <div className={classes.stack}>
            {employee.mayEdit && (
              <Card>
                <ImageField
                  label={t('staff.photo')}
                  fileId={values.photoFileId}
                  onChange={(fileId) => form.setFieldValue('photoFileId', fileId)}
                />
              </Card>
            )}
          </div>
        </div>
      </fieldset>
    </FormPage>
  );
}
