import { Checkbox, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { TimeInput } from '../../kit/time-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useUnsavedGuard } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import { usePutSettings } from './channel-card.tsx';
import type { Settings } from './message-data.ts';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { kindWord } from './words.ts';

const smsModes = ['off', 'instead', 'always'] as const;

/** Quiet hours, and which kind goes by which channel. */
export function RulesCard({ settings }: { settings: Settings }) {
  const t = useT();
  const mayEdit = useCan('messaging.settings', 'edit');
  const put = usePutSettings();
  const form = useForm({
    initialValues: {
      quietFromMin: settings.quietFromMin,
      quietToMin: settings.quietToMin,
      kinds: settings.kinds.filter(({ kind }) => kind !== 'code').map(({ kind, email, sms }) => ({ kind, email, sms })),
    },
  });
  const guard = useUnsavedGuard(form.isDirty());
  const { companyId, version } = settings;
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      api.PUT('/api/v1/messaging/settings/{companyId}/rules', {
        params: { path: { companyId } },
        body: { ...values, version },
      }),
    onSuccess: ({ data }) => {
      guard.release();
      put(data);
      toast(t('messages.saved'));
    },
  });
  return (
    <div className={classes.wide}>
      <Card title={t('messages.rules')} changed={form.isDirty()}>
        <form className={classes.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
          <fieldset disabled={!mayEdit} className={classes.fields}>
            <div className={classes.quietHours}>
              <TimeInput
                label={t('messages.quiet_from')}
                value={form.values.quietFromMin}
                onChange={(minute) => form.setFieldValue('quietFromMin', minute ?? form.values.quietFromMin)}
              />
              <TimeInput
                label={t('messages.quiet_to')}
                value={form.values.quietToMin}
                onChange={(minute) => form.setFieldValue('quietToMin', minute ?? form.values.quietToMin)}
              />
              <p className={classes.hint}>
                <b>{t('messages.quiet')}.</b> {t('messages.quiet_hint')}
              </p>
            </div>
            <table className={classes.rules}>
              <thead>
                <tr>
                  <th scope="col">{t('messages.what')}</th>
                  <th scope="col">{t('messages.channel.email')}</th>
                  <th scope="col">{t('messages.channel.sms')}</th>
                </tr>
              </thead>
              <tbody>
                {form.values.kinds.map(({ kind }, index) => (
                  <tr key={kind}>
                    <th scope="row">{kindWord(t, kind)}</th>
                    <td>
                      <Checkbox
                        aria-label={`${kindWord(t, kind)}: ${t('messages.channel.email')}`}
                        {...form.getInputProps(`kinds.${index}.email`, { type: 'checkbox' })}
                      />
                    </td>
                    <td>
                      <Select
                        size="xs"
                        allowDeselect={false}
                        aria-label={`${kindWord(t, kind)}: ${t('messages.channel.sms')}`}
                        data={smsModes.map((value) => ({ value, label: t(`messages.sms.${value}`) }))}
                        {...form.getInputProps(`kinds.${index}.sms`)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </fieldset>
          {mayEdit && form.isDirty() && (
            <span>
              <Button type="submit" variant="primary" busy={save.isPending}>
                {t('messages.save')}
              </Button>
            </span>
          )}
        </form>
      </Card>
    </div>
  );
}
