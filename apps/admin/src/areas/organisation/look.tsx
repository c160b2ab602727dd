import { Select, Slider, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '@salus/api-client';
import { localeFacts, locales } from '@salus/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Card } from '../../kit/card.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';

type Network = components['schemas']['Network'];

/** The network's name, colour, language and the franchise mode [ORG-024]. */
export function Look({ network }: { network: Network }) {
  const t = useT();
  const mayEdit = useCan('org.company', 'edit');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      name: network.name,
      accentHue: network.accentHue,
      defaultLocale: network.defaultLocale as (typeof locales)[number],
      franchiseMode: network.franchiseMode,
      headSeesFranchiseStaff: network.headSeesFranchiseStaff,
    },
    validate: { name: (name) => (name.trim() ? null : t('org.required')) },
  });
  return (
    <FormPage
      form={form}
      onSave={(body) => api.PATCH('/api/v1/network', { body })}
      onSaved={() => {
        toast(t('org.saved'));
        void queryClient.invalidateQueries();
      }}
    >
      <fieldset className={classes.plain} disabled={!mayEdit}>
        <div className={classes.stack}>
          <Card title={t('org.look')}>
            <div className={classes.columns}>
              <TextInput label={t('org.network_name')} required {...form.getInputProps('name')} />
              <Select
                label={t('org.default_language')}
                allowDeselect={false}
                data={locales.map((locale) => ({ value: locale, label: localeFacts[locale].ownName }))}
                {...form.getInputProps('defaultLocale')}
              />
              <div className={classes.wide}>
                <span className="mantine-InputWrapper-label">{t('org.accent')}</span>
                <Slider
                  min={0}
                  max={360}
                  label={null}
                  disabled={!mayEdit}
                  thumbLabel={t('org.accent')}
                  {...form.getInputProps('accentHue')}
                  onChange={(hue) => {
                    form.setFieldValue('accentHue', hue);
                    document.documentElement.style.setProperty('--accent-h', String(hue));
                  }}
                />
              </div>
            </div>
          </Card>
          <Card title={t('org.franchise_mode')}>
            <div className={classes.stack}>
              <Switch
                label={t('org.franchise_mode_on')}
                description={t('org.franchise_mode_hint')}
                {...form.getInputProps('franchiseMode', { type: 'checkbox' })}
              />
              {form.getValues().franchiseMode && (
                <Switch
                  label={t('org.head_sees_staff')}
                  description={t('org.head_sees_staff_hint')}
                  {...form.getInputProps('headSeesFranchiseStaff', { type: 'checkbox' })}
                />
              )}
            </div>
          </Card>
        </div>
      </fieldset>
    </FormPage>
  );
}
