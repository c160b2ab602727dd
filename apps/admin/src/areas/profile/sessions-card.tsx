import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { deviceOf } from './device.ts';
import { useT } from './messages.ts';
import classes from './profile.module.css';
import { sessionsQuery } from './profile-data.ts';

/** Where one is signed in, and the way to end it [ACC-001i]. */
export function SessionsCard() {
  const t = useT();
  const formats = useFormats();
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const after = async () => {
    toast(t('profile.session_ended'));
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  const end = useMutation({
    mutationFn: (sessionId: string) => api.DELETE('/api/v1/sessions/{sessionId}', { params: { path: { sessionId } } }),
    onSuccess: after,
  });
  const endOthers = useMutation({ mutationFn: () => api.DELETE('/api/v1/sessions'), onSuccess: after });
  const failure: unknown = sessions.error;
  const items = sessions.data?.items;
  return (
    <Card
      title={t('profile.sessions')}
      flush
      action={
        (items?.length ?? 0) > 1 && (
          <Button size="sm" busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('profile.end_others')}
          </Button>
        )
      }
    >
      {failure !== null && <ErrorState error={failure} onRetry={() => void sessions.refetch()} />}
      <ul className={classes.sessions}>
        {!items && failure === null && (
          <li>
            <Skeleton width="60%" />
          </li>
        )}
        {items?.map((session) => {
          const device = deviceOf(session.userAgent);
          const DeviceIcon = device.isPhone ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={session.id}>
              <DeviceIcon size={20} stroke={1.75} aria-hidden />
              <span className={classes.session}>
                <b>
                  <bdi dir="ltr">{device.name || t('profile.unknown_device')}</bdi>
                </b>
                <small>
                  {session.ip && <bdi dir="ltr">{session.ip}</bdi>}
                  {session.ip && ' · '}
                  {t('profile.seen', { when: formats.dateTime(session.seenAt) })}
                </small>
              </span>
              {session.isCurrent ? (
                <Badge tone="ok">{t('profile.this_device')}</Badge>
              ) : (
                <Button
                  size="sm"
                  variant="danger"
                  busy={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  {t('profile.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
