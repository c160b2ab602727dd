import { Checkbox, NumberInput, Radio, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useClientDeeds } from './client-menu.tsx';
import { clientName } from './client-name.ts';
import classes from './client-page.module.css';
import { ClientPhoto } from './client-photo.tsx';
import { type ClientCard, clientCard, clientCategories, clientTags, specialists } from './client-queries.ts';
import { useT } from './messages.ts';

const route = getRouteApi('/shell/clients/$clientId/edit');

/** The profile as a form: kept only after saving [CLI-029]; the bin is in the lower right corner [CLI-030]. */
export function EditClient() {
  const { clientId } = route.useParams();
  const card = useQuery(clientCard(clientId));
  if (card.error && !card.data) return <ErrorState error={card.error} onRetry={() => void card.refetch()} />;
  if (!card.data) return <PageSkeleton />;
  return <Form key={clientId} client={card.data} />;
}

function Form({ client }: { client: ClientCard }) {
  const t = useT();
  const formats = useFormats();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mayDelete = useCan('clients.client', 'delete');
  const { remove } = useClientDeeds(client);
  const form = useForm({ initialValues: valuesOf(client), validateInputOnBlur: true });
  const name = clientName(client, formats, t('clients.no_name'), 'sentence');
  const toCard = () => void navigate({ to: '/clients/$clientId', params: { clientId: client.id } });
  const save = async (values: ReturnType<typeof valuesOf>) => {
    const { phone2, email, lockedEmployeeId, ...others } = values;
    const { data } = await api.PATCH('/api/v1/clients/{clientId}', {
      params: { path: { clientId: client.id } },
      body: {
        ...others,
        loyaltyCard: values.loyaltyCard || null,
        sex: values.sex || null,
        specialistLock: lockedEmployeeId ? 'closed' : 'open',
        lockedEmployeeId,
        // Whoever sees masks would save them.
        ...(client.contactsHidden ? {} : { phone2: phone2 || null, email: email || null }),
        version: client.version,
      } as never,
    });
    if (data) queryClient.setQueryData(clientCard(client.id).queryKey, data);
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/clients'] });
  };
  return (
    <>
      <PageHeader
        title={t('clients.tab_profile')}
        crumbs={[
          { label: t('clients.nav'), to: '/clients' },
          { label: name, to: `/clients/${client.id}` },
        ]}
      />
      <FormPage form={form} onSave={save} onSaved={toCard}>
        <div className={classes.form}>
          <Card title={t('clients.person')}>
            <div className={classes.fields}>
              <ClientPhoto client={client} name={name} />
              <div className={classes.two}>
                <TextInput label={t('clients.last_name')} maxLength={100} {...form.getInputProps('lastName')} />
                <TextInput label={t('clients.first_name')} maxLength={100} {...form.getInputProps('firstName')} />
                <TextInput label={t('clients.patronymic')} maxLength={100} {...form.getInputProps('patronymic')} />
                <DateField
                  label={t('clients.birthday')}
                  maxDate={new Date()}
                  {...form.getInputProps('bornOn')}
                  value={form.values.bornOn}
                  onChange={(day) => form.setFieldValue('bornOn', day)}
                />
              </div>
              <Radio.Group label={t('clients.sex')} {...form.getInputProps('sex')}>
                <span className={classes.choices}>
                  <Radio value="" label={t('clients.sex_unknown')} />
                  <Radio value="female" label={t('clients.sex_female')} />
                  <Radio value="male" label={t('clients.sex_male')} />
                </span>
              </Radio.Group>
            </div>
          </Card>
          {!client.contactsHidden && (
            <Card title={t('clients.contacts')}>
              <div className={classes.two}>
                <PhoneInput
                  label={t('clients.phone2')}
                  value={form.values.phone2}
                  onChange={(phone) => form.setFieldValue('phone2', phone)}
                  error={form.errors.phone2}
                />
                <TextInput
                  type="email"
                  dir="ltr"
                  label={t('clients.column_email')}
                  maxLength={200}
                  {...form.getInputProps('email')}
                />
              </div>
            </Card>
          )}
          <Directories form={form} />
          <Card title={t('clients.consents')}>
            <div className={classes.fields}>
              <Checkbox
                label={t('clients.consent_notifications')}
                description={t('clients.consent_hint')}
                {...form.getInputProps('notificationsConsent', { type: 'checkbox' })}
              />
              <Checkbox
                label={t('clients.consent_marketing')}
                {...form.getInputProps('marketingConsent', { type: 'checkbox' })}
              />
            </div>
          </Card>
          <Card title={t('clients.comment')}>
            <Textarea
              aria-label={t('clients.comment')}
              autosize
              minRows={3}
              maxLength={4000}
              {...form.getInputProps('comment')}
            />
          </Card>
          {mayDelete && (
            <div className={classes.bin}>
              <IconButton
                icon={IconTrash}
                size="lg"
                bordered
                label={t('clients.delete')}
                onClick={() => void remove()}
              />
            </div>
          )}
        </div>
      </FormPage>
    </>
  );
}

/** Category, tags, groups, lock, home studio: how the house sees the client. */
function Directories({ form }: { form: ReturnType<typeof useForm<ReturnType<typeof valuesOf>>> }) {
  const t = useT();
  const formats = useFormats();
  const { studios } = useSession();
  const { data: categories } = useQuery(clientCategories);
  const { data: tags } = useQuery(clientTags);
  const mayStaff = useCan('staff.employee');
  const { data: people } = useQuery({ ...specialists, enabled: mayStaff });
  return (
    <Card title={t('clients.in_house')}>
      <div className={classes.fields}>
        <div className={classes.two}>
          <Select
            label={t('clients.column_category')}
            clearable
            data={(categories?.items ?? [])
              .filter(({ isArchived }) => !isArchived)
              .map((one) => ({ value: one.id, label: one.name }))}
            {...form.getInputProps('categoryId')}
          />
          <TextInput label={t('clients.column_card')} dir="ltr" maxLength={60} {...form.getInputProps('loyaltyCard')} />
          <TagsInput
            label={t('clients.column_tags')}
            data={(tags?.items ?? []).map(({ tag }) => tag)}
            maxTags={30}
            {...form.getInputProps('tags')}
          />
          <NumberInput
            label={t('clients.bonus_percent')}
            min={0}
            max={100}
            suffix=" %"
            {...form.getInputProps('bonusPercent')}
          />
          {mayStaff && (
            <Select
              label={t('clients.locked_specialist')}
              description={t('clients.lock_hint')}
              placeholder={t('clients.lock_open')}
              clearable
              searchable
              data={(people?.items ?? []).map((one) => ({
                value: one.id,
                label: formats.personName({ givenName: one.firstName, familyName: one.lastName }),
              }))}
              {...form.getInputProps('lockedEmployeeId')}
            />
          )}
          <Select
            label={t('clients.home_studio')}
            clearable
            data={studios.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('homeStudioId')}
          />
          <TextInput label={t('clients.column_source')} maxLength={40} {...form.getInputProps('source')} />
        </div>
        <Checkbox label={t('clients.group_guest')} {...form.getInputProps('isGuest', { type: 'checkbox' })} />
        <Checkbox
          label={t('clients.group_attention')}
          {...form.getInputProps('needsAttention', { type: 'checkbox' })}
        />
        <Checkbox label={t('clients.group_staff')} {...form.getInputProps('isStaff', { type: 'checkbox' })} />
      </div>
    </Card>
  );
}

function valuesOf(client: ClientCard) {
  return {
    lastName: client.lastName,
    firstName: client.firstName,
    patronymic: client.patronymic,
    bornOn: client.bornOn,
    sex: client.sex ?? '',
    phone2: client.phone2 ?? '',
    email: client.email ?? '',
    loyaltyCard: client.loyaltyCard ?? '',
    categoryId: client.category?.id ?? null,
    tags: client.tags,
    bonusPercent: client.bonusPercent,
    lockedEmployeeId: client.lockedEmployee?.id ?? null,
    homeStudioId: client.homeStudio?.id ?? null,
    source: client.source,
    isGuest: client.isGuest,
    needsAttention: client.needsAttention,
    isStaff: client.isStaff,
    notificationsConsent: client.notificationsConsent,
    marketingConsent: client.marketingConsent,
    comment: client.comment,
  };
}
