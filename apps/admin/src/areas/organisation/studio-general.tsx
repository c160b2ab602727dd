import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, apiQuery } from '../../api/client.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { PhoneInput } from '../../kit/phone-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import type { Studio } from './studio-page.tsx';

const kinds = ['studio', 'point_of_sale', 'office', 'virtual'] as const;

/** Name, address, zone, owner: all of a studio that is not a list. Without a studio it opens a new one. */
export function StudioGeneral({ studio }: { studio: Studio | null }) {
  const t = useT();
  const router = useRouter();
  const queryClient = useQueryClient();
  const session = useSession();
  const mayEdit = useCan('org.studio', studio ? 'edit' : 'add');
  const mayArchive = useCan('org.studio', 'delete');
  const maySeeCompany = useCan('org.company');
  const maySeeRegions = useCan('org.region');
  const companies = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/companies'), enabled: maySeeCompany });
  const entities = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/legal-entities'), enabled: maySeeCompany });
  const regions = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/regions'), enabled: maySeeRegions });
  const form = useForm({
    initialValues: {
      kind: studio?.kind ?? ('studio' as (typeof kinds)[number]),
      name: studio?.name ?? '',
      address: studio?.address ?? '',
      joinUrl: studio?.joinUrl ?? '',
      timeZone: studio?.timeZone ?? session.studios[0]?.timeZone ?? 'Europe/Moscow',
      phone: studio?.phone ?? '',
      description: studio?.description ?? '',
      womenOnly: studio?.womenOnly ?? false,
      companyId: studio?.companyId ?? null,
      legalEntityId: studio?.legalEntityId ?? null,
      regionId: studio?.regionId ?? null,
    },
    validateInputOnBlur: true,
    validate: {
      name: (name) => (name.trim() ? null : t('org.required')),
      address: (address, { kind }) => (kind === 'virtual' || address.trim() ? null : t('org.address_needed')),
    },
  });
  const values = form.getValues();
  const companyId = values.companyId ?? companies.data?.items[0]?.id;
  const refresh = () => queryClient.invalidateQueries();

  const save = async ({ companyId: company, ...rest }: typeof values) => {
    const body = {
      ...rest,
      companyId: company ?? undefined,
      joinUrl: rest.joinUrl || null,
      phone: rest.phone || null,
    };
    if (studio) {
      const path = { params: { path: { studioId: studio.id } } };
      await api.PATCH('/api/v1/studios/{studioId}', { ...path, body: { ...body, version: studio.version } });
      return;
    }
    const { data } = await api.POST('/api/v1/studios', { body: { ...body, departmentPresets: 'business' } });
    if (data) opened.id = data.id;
  };
  const opened: { id?: string } = {};
  const archive = useMutation({
    mutationFn: (isArchived: boolean) =>
      api.PATCH('/api/v1/studios/{studioId}', {
        params: { path: { studioId: studio?.id ?? '' } },
        body: { isArchived },
      }),
    onSuccess: refresh,
  });
  const askArchive = async () => {
    if (!studio) return;
    const sure =
      studio.isArchived ||
      (await confirm({
        title: t('org.archive_studio'),
        text: t('org.archive_studio_text'),
        yes: t('org.archive'),
        danger: true,
      }));
    if (sure) archive.mutate(!studio.isArchived);
  };

  return (
    <FormPage
      form={form}
      isNew={!studio}
      onSave={save}
      onSaved={() => {
        toast(t('org.saved'));
        void refresh();
        if (opened.id) router.history.push(`/settings/studios/${opened.id}?tab=hours`);
      }}
    >
      <fieldset className={classes.plain} disabled={!mayEdit}>
        <div className={classes.stack}>
          <Card title={t('org.general')}>
            <div className={classes.columns}>
              <Select
                label={t('org.kind')}
                allowDeselect={false}
                data={kinds.map((kind) => ({ value: kind, label: t(`org.kind_${kind}`) }))}
                {...form.getInputProps('kind')}
              />
              <TextInput label={t('org.name')} required {...form.getInputProps('name')} />
              {values.kind === 'virtual' ? (
                <TextInput
                  label={t('org.join_url')}
                  placeholder="https://"
                  dir="ltr"
                  {...form.getInputProps('joinUrl')}
                />
              ) : (
                <TextInput label={t('org.address')} required {...form.getInputProps('address')} />
              )}
              <Select
                label={t('org.time_zone')}
                searchable
                allowDeselect={false}
                limit={80}
                data={zonesWith(values.timeZone)}
                {...form.getInputProps('timeZone')}
              />
              <PhoneInput
                label={t('org.phone')}
                value={form.getValues().phone}
                error={form.errors.phone}
                onChange={(phone) => form.setFieldValue('phone', phone)}
              />
              {(companies.data?.items.length ?? 0) > 1 && (
                <Select
                  label={t('org.company')}
                  allowDeselect={false}
                  data={companies.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
                  {...form.getInputProps('companyId')}
                  value={companyId}
                  onChange={(id) => {
                    form.setFieldValue('companyId', id);
                    form.setFieldValue('legalEntityId', null);
                  }}
                />
              )}
              {entities.data && (
                <Select
                  label={t('org.legal_entity')}
                  clearable
                  data={entities.data.items
                    .filter((entity) => entity.companyId === companyId)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                  {...form.getInputProps('legalEntityId')}
                />
              )}
              {(regions.data?.items.length ?? 0) > 0 && (
                <Select
                  label={t('org.region')}
                  clearable
                  data={regions.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
                  {...form.getInputProps('regionId')}
                />
              )}
              <Textarea
                className={classes.wide}
                label={t('org.description')}
                description={t('org.description_hint')}
                autosize
                minRows={3}
                {...form.getInputProps('description')}
              />
              <div className={classes.wide}>
                <Switch label={t('org.women_only')} {...form.getInputProps('womenOnly', { type: 'checkbox' })} />
              </div>
              {values.womenOnly && (
                <div className={classes.wide}>
                  <Alert tone="warn">{t('org.women_only_hint')}</Alert>
                </div>
              )}
            </div>
          </Card>
          {studio && mayArchive && (
            <span>
              <Button
                variant={studio.isArchived ? 'default' : 'danger'}
                icon={studio.isArchived ? IconArchiveOff : IconArchive}
                busy={archive.isPending}
                onClick={askArchive}
              >
                {studio.isArchived ? t('org.restore') : t('org.archive_studio')}
              </Button>
            </span>
          )}
        </div>
      </fieldset>
    </FormPage>
  );
}

/** All zones of the browser, and the one that is set even if the browser does not know it. */
function zonesWith(zone: string): string[] {
  return [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])];
}
