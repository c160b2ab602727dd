import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { ImageField } from '../../kit/image-field.tsx';
import { Money } from '../../kit/values.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { categoriesQuery, formatsQuery, type Service } from './catalogue-data.ts';
import { useT } from './messages.ts';
import page from './service-form.module.css';
import type { ServiceForm } from './service-form.ts';

/** Name, place in the catalogue, who may book it, and its sub-services. */
export function ServiceBasics({ form, service }: { form: ServiceForm; service: Service | null }) {
  const t = useT();
  const seesFormats = useCan('catalogue.class_type');
  const { data: categories } = useQuery(categoriesQuery());
  const { data: formats } = useQuery({ ...formatsQuery(), enabled: seesFormats });
  const { data: services } = useQuery(
    apiQuery.queryOptions('get', '/api/v1/services', { params: { query: { limit: 500, sort: 'name' } } }),
  );
  const values = form.getValues();
  const parents = (services?.items ?? []).filter((one) => one.parentId === null && one.id !== service?.id);
  return (
    <>
      <Card title={t('catalogue.tab_main')}>
        <div className={classes.fields}>
          <TextInput label={t('catalogue.name')} required {...form.getInputProps('name')} />
          <div className={classes.two}>
            <Select
              label={t('catalogue.category')}
              description={values.parentId !== null && t('catalogue.category_of_parent')}
              clearable
              searchable
              disabled={values.parentId !== null}
              data={(categories?.items ?? []).map(({ id, shownName }) => ({ value: id, label: shownName }))}
              {...form.getInputProps('categoryId')}
            />
            {seesFormats && (
              <Select
                label={t('catalogue.format')}
                clearable
                data={(formats?.items ?? []).map(({ id, shownName }) => ({ value: id, label: shownName }))}
                {...form.getInputProps('formatId')}
              />
            )}
          </div>
          {(service?.subServiceCount ?? 0) === 0 && (
            <Select
              label={t('catalogue.parent')}
              description={t('catalogue.parent_hint')}
              clearable
              searchable
              data={parents.map(({ id, shownName }) => ({ value: id, label: shownName }))}
              {...form.getInputProps('parentId')}
              onChange={(parentId) => {
                const parent = parents.find(({ id }) => id === parentId);
                form.setValues({ parentId, ...(parent ? { categoryId: parent.categoryId } : { inherits: [] }) });
              }}
            />
          )}
          <Textarea
            label={t('catalogue.description')}
            description={t('catalogue.description_hint')}
            autosize
            minRows={3}
            {...form.getInputProps('description')}
          />
          <ImageField
            label={t('catalogue.photo')}
            fileId={values.photoFileId}
            onChange={(photoFileId) => form.setFieldValue('photoFileId', photoFileId)}
          />
        </div>
      </Card>
      <Card title={t('catalogue.booking')}>
        <div className={classes.fields}>
          <Switch
            label={t('catalogue.online_booking')}
            description={t('catalogue.online_booking_hint')}
            {...form.getInputProps('onlineBooking', { type: 'checkbox' })}
          />
          <Switch
            label={t('catalogue.is_medical')}
            description={t('catalogue.is_medical_hint')}
            {...form.getInputProps('isMedical', { type: 'checkbox' })}
          />
        </div>
      </Card>
      {service && service.subServices.length > 0 && <SubServices service={service} />}
    </>
  );
}

function SubServices({ service }: { service: Service }) {
  const t = useT();
  const formats = useFormats();
  return (
    <Card title={t('catalogue.sub_services')}>
      <p className={classes.hint}>{t('catalogue.choice_hint')}</p>
      <ul className={page.words}>
        {service.subServices.map((one) => (
          <li key={one.id}>
            <Link to="/catalogue/services/$serviceId" params={{ serviceId: one.id }}>
              {one.name}
            </Link>
            <span className={classes.hint}>
              {formats.duration(one.durationMin)} · <Money minor={one.priceMinor} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
