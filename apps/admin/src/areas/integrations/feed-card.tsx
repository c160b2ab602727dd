import { Switch, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { feedQuery } from './calendar-data.ts';
import classes from './calendars.module.css';
import { useT } from './messages.ts';
import { useAgo } from './use-ago.ts';

/** The secret address under which a calendar program reads one's visits: on, a new one, off [SCH-013]. */
export function FeedCard({ employeeId, mayChange }: { employeeId: string; mayChange: boolean }) {
  const t = useT();
  const ago = useAgo();
  const client = useQueryClient();
  const { rights } = useSession();
  const seesPhones = useCan('clients.contact') && (rights['calendar.absence']?.scope ?? 'own') !== 'own';
  const { data: feed, error, refetch } = useQuery(feedQuery(employeeId));
  const path = { params: { path: { employeeId } } };
  const keep = (answer: typeof feed) => answer && client.setQueryData(feedQuery(employeeId).queryKey, answer);
  const issue = useMutation({
    mutationFn: async (body: { isNew: boolean; showsPhones?: boolean }) =>
      (await api.PUT('/api/v1/employees/{employeeId}/calendar-feed', { ...path, body })).data,
    onSuccess: (answer, { isNew }) => {
      keep(answer);
      toast(t(isNew ? 'integrations.feed_ready' : 'integrations.saved'));
    },
  });
  const end = useMutation({
    mutationFn: async () => (await api.DELETE('/api/v1/employees/{employeeId}/calendar-feed', path)).data,
    onSuccess: (answer) => {
      keep(answer);
      toast(t('integrations.feed_ended'));
    },
  });
  const renew = async () => {
    const isSure = await confirm({
      title: t('integrations.feed_renew'),
      text: t('integrations.feed_renew_text'),
      yes: t('integrations.feed_renew_yes'),
    });
    if (isSure) issue.mutate({ isNew: true });
  };
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    toast(t('integrations.copied'));
  };
  return (
    <Card title={t('integrations.feed')}>
      {error && !feed && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!feed && !error && <Skeleton height={64} />}
      {feed && (
        <div className={classes.stack}>
          <p className={classes.hint}>{t('integrations.feed_hint')}</p>
          {feed.address === null && mayChange && (
            <span>
              <Button busy={issue.isPending} onClick={() => issue.mutate({ isNew: true })}>
                {t('integrations.feed_start')}
              </Button>
            </span>
          )}
          {feed.address !== null && (
            <>
              <TextInput
                readOnly
                dir="ltr"
                aria-label={t('integrations.feed_address')}
                value={feed.address}
                onFocus={(event) => event.currentTarget.select()}
                rightSection={
                  <IconButton
                    icon={IconCopy}
                    label={t('integrations.copy')}
                    onClick={() => feed.address && void copy(feed.address)}
                  />
                }
              />
              <p className={classes.hint}>
                {feed.readAt
                  ? t('integrations.feed_read', { when: ago(feed.readAt) })
                  : t('integrations.feed_not_read')}
              </p>
              {(seesPhones || feed.showsPhones) && (
                <Switch
                  label={t('integrations.feed_phones')}
                  disabled={!mayChange || !seesPhones}
                  checked={feed.showsPhones}
                  onChange={(event) => issue.mutate({ isNew: false, showsPhones: event.currentTarget.checked })}
                />
              )}
              {mayChange && (
                <span className={classes.buttons}>
                  <Button size="sm" busy={issue.isPending} onClick={() => void renew()}>
                    {t('integrations.feed_renew')}
                  </Button>
                  <Button size="sm" variant="ghost" busy={end.isPending} onClick={() => end.mutate()}>
                    {t('integrations.feed_end')}
                  </Button>
                </span>
              )}
            </>
          )}
        </div>
      )}
    </Card>
  );
}
