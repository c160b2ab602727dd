import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { type Locale, localeFacts } from '@salus/i18n';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { FormPage } from '../../kit/form-page.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import type { Template } from './message-data.ts';
import classes from './messages.module.css';
import { useT } from './messages.ts';

const address = '/api/v1/messaging/templates/{companyId}/{kind}/{channel}/{locale}';

interface TextEditorProps {
  template: Template;
  companyId: string;
  locale: Locale;
}

/** One text, with the words it may use, beside the message as a client would get it. */
export function TextEditor({ template, companyId, locale }: TextEditorProps) {
  const t = useT();
  const mayEdit = useCan('messaging.settings', 'edit');
  const client = useQueryClient();
  const { kind, channel } = template;
  const path = { companyId, kind, channel, locale };
  const { dir } = localeFacts[locale];
  const form = useForm({ initialValues: { title: template.title, body: template.body } });
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['get', '/api/v1/messaging/templates'] });
    toast(t('messages.saved'));
  };
  const reset = useMutation({ mutationFn: () => api.DELETE(address, { params: { path } }), onSuccess: refresh });
  const save = (values: typeof form.values) =>
    api.PUT(address, { params: { path }, body: { ...values, version: template.version } });
  const put = (name: string) => form.setFieldValue('body', `${form.values.body} {${name}}`);
  return (
    <FormPage form={form} onSave={save} onSaved={() => void refresh()}>
      <div className={classes.editor}>
        <Card
          title={t('messages.text')}
          action={
            mayEdit &&
            template.isOwn && (
              <Button size="sm" variant="ghost" busy={reset.isPending} onClick={() => reset.mutate()}>
                {t('messages.reset')}
              </Button>
            )
          }
        >
          <fieldset disabled={!mayEdit} className={classes.fields}>
            {channel === 'email' && (
              <TextInput dir={dir} label={t('messages.title_field')} {...form.getInputProps('title')} />
            )}
            <Textarea
              dir={dir}
              autosize
              minRows={channel === 'email' ? 8 : 4}
              label={t('messages.body_field')}
              {...form.getInputProps('body')}
            />
            <div>
              <p className={classes.hint}>{t('messages.words')}</p>
              <div className={classes.words}>
                {template.variables.map((name) => (
                  <Button key={name} size="sm" onClick={() => put(name)}>
                    <bdi dir="ltr">{`{${name}}`}</bdi>
                  </Button>
                ))}
              </div>
            </div>
          </fieldset>
        </Card>
        <Preview path={path} values={form.values} />
      </div>
    </FormPage>
  );
}

function Preview({
  path,
  values,
}: {
  path: { companyId: string; kind: Template['kind']; channel: Template['channel']; locale: Locale };
  values: { title: string; body: string };
}) {
  const t = useT();
  const [settled] = useDebouncedValue(values, 400);
  const { data, error } = useQuery({
    queryKey: ['message-preview', path, settled],
    queryFn: async () => (await api.POST(`${address}/preview`, { params: { path }, body: settled })).data ?? null,
    enabled: settled.body.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  const aside = data?.smsParts ? t('messages.sms_count', { count: data.smsParts }) : undefined;
  return (
    <Card title={t('messages.preview')} action={aside && <span className={classes.quiet}>{aside}</span>}>
      {error && <Alert tone="bad">{problemOf(error)?.detail}</Alert>}
      {data?.html && <iframe className={classes.letter} sandbox="" title={t('messages.preview')} srcDoc={data.html} />}
      {data && !data.html && (
        <p className={classes.bubble} dir={localeFacts[path.locale].dir}>
          {data.text}
        </p>
      )}
    </Card>
  );
}
