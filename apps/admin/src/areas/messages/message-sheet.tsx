import { IconSend } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { StatusOf } from './status-of.tsx';
import { kindWord } from './words.ts';

/** One message: what it said, how it went, and what the provider answered. */
export function MessageSheet({ messageId, ...rest }: Omit<OpenProps, 'messageId'> & { messageId: string | undefined }) {
  if (!messageId) return null;
  return <OpenMessage messageId={messageId} {...rest} />;
}

interface OpenProps {
  messageId: string;
  /** Shows another one: that which was sent again. */
  onShow: (messageId: string) => void;
  onClose: () => void;
}

function OpenMessage({ messageId, onShow, onClose }: OpenProps) {
  const t = useT();
  const client = useQueryClient();
  const {
    data: message,
    error,
    refetch,
  } = useQuery(apiQuery.queryOptions('get', '/api/v1/messages/{messageId}', { params: { path: { messageId } } }));
  const formats = useFormats(message?.studio?.timeZone);
  const resend = useMutation({
    mutationFn: () => api.POST('/api/v1/messages/{messageId}/resending', { params: { path: { messageId } }, body: {} }),
    onSuccess: ({ data }) => {
      toast(t('messages.resent'));
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/messages'] });
      if (data) onShow(data.id);
    },
  });
  return (
    <Sheet
      opened
      onClose={onClose}
      size={520}
      title={message ? kindWord(t, message.kind) : t('messages.what')}
      footer={
        message?.isResendable && (
          <Button icon={IconSend} flipIcon busy={resend.isPending} onClick={() => resend.mutate()}>
            {t('messages.resend')}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!message && !error && <RowsSkeleton rows={6} />}
      {message && (
        <>
          <dl className={classes.facts}>
            <Fact label={t('messages.status')}>
              <StatusOf status={message.status} reason={message.reason} />
            </Fact>
            <Fact label={t('messages.who')}>
              {message.client && (
                <Link to="/clients/$clientId" params={{ clientId: message.client.id }}>
                  {message.client.name || t('messages.nameless')}
                </Link>
              )}
            </Fact>
            <Fact label={t('messages.address')}>{message.address && <bdi dir="ltr">{message.address}</bdi>}</Fact>
            <Fact label={message.sentAt ? t('messages.sent_at') : t('messages.due')}>
              {message.sentAt
                ? formats.dateTime(message.sentAt)
                : message.status === 'queued' && formats.dateTime(message.dueAt)}
            </Fact>
            <Fact label={t('messages.sender')}>{message.senderName || t('messages.system')}</Fact>
            <Fact label={t('messages.parts')}>{message.smsParts && formats.number(message.smsParts)}</Fact>
            <Fact label={t('messages.attempts')}>{message.attempts > 0 && formats.number(message.attempts)}</Fact>
          </dl>
          <h3 className={classes.partTitle}>
            {message.channel === 'email' && message.title ? message.title : t('messages.text')}
          </h3>
          <p className={classes.text} dir="auto">
            {message.body ?? t('messages.text_later')}
          </p>
          {(message.providerCode || message.providerAnswer) && (
            <>
              <h3 className={classes.partTitle}>{t('messages.answer')}</h3>
              <p className={classes.answer} dir="ltr">
                {[message.providerCode, message.providerAnswer].filter(Boolean).join(' · ')}
              </p>
            </>
          )}
        </>
      )}
    </Sheet>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
