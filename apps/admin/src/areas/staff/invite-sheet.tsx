import { CopyButton, TextInput } from '@mantine/core';
import { IconCopy, IconLink, IconMail, IconMessage } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useT } from './messages.ts';
import classes from './staff.module.css';
import { type Employee, employeeKey, employeesKey } from './staff-data.ts';

/**
 * Invites somebody to sign in: by e-mail first; by SMS only where a gateway is connected; a link to copy always
 * [ACC-014, ACC-014i, ACC-015].
 */
export function InviteSheet({ employee, onClose }: { employee: Employee; onClose: () => void }) {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const { data: ways } = useQuery(apiQuery.queryOptions('get', '/api/v1/sending-ways', {}));
  const invitation = useMutation({
    mutationFn: async (channel: 'email' | 'sms' | 'link') => {
      const { data } = await api.POST('/api/v1/invitations', { body: { accountId: employee.id, channel } });
      return data;
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: employeeKey }),
        client.invalidateQueries({ queryKey: employeesKey }),
      ]),
  });
  const noEmail = !employee.email ? t('staff.no_email') : ways && !ways.email ? t('staff.mail_off') : null;
  const noSms = !employee.phone ? t('staff.no_phone') : ways && !ways.sms ? t('staff.sms_off') : null;
  const sent = invitation.data;
  return (
    <Sheet opened onClose={onClose} title={t('staff.invite')}>
      <div className={classes.stack}>
        {sent ? (
          <>
            <Alert tone={sent.undelivered ? 'warn' : 'ok'}>
              {sent.undelivered === 'mail_not_set_up'
                ? t('staff.mail_off')
                : sent.undelivered === 'sms_not_connected'
                  ? t('staff.sms_off')
                  : sent.delivery === 'copy_link'
                    ? t('staff.link_ready')
                    : t('staff.invitation_sent')}
            </Alert>
            <TextInput readOnly dir="ltr" label={t('staff.link')} value={sent.link} />
            <span className={classes.hint}>{t('staff.link_until', { date: formats.date(sent.expiresAt) })}</span>
            <CopyButton value={sent.link}>
              {({ copied, copy }) => (
                <Button variant="primary" icon={IconCopy} onClick={copy}>
                  {copied ? t('staff.copied') : t('staff.copy_link')}
                </Button>
              )}
            </CopyButton>
          </>
        ) : (
          <>
            <p>{t('staff.invite_text')}</p>
            <Button
              variant="primary"
              icon={IconMail}
              disabledReason={noEmail}
              busy={invitation.isPending && invitation.variables === 'email'}
              onClick={() => invitation.mutate('email')}
            >
              {t('staff.invite_by_email')}
            </Button>
            <Button
              icon={IconMessage}
              disabledReason={noSms}
              busy={invitation.isPending && invitation.variables === 'sms'}
              onClick={() => invitation.mutate('sms')}
            >
              {t('staff.invite_by_sms')}
            </Button>
            <Button icon={IconLink} onClick={() => invitation.mutate('link')}>
              {t('staff.invite_by_link')}
            </Button>
            {noSms && <span className={classes.hint}>{noSms}</span>}
          </>
        )}
      </div>
    </Sheet>
  );
}
