import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { ChannelCard } from './channel-card.tsx';
import { useChosenCompany } from './company-choice.tsx';
import classes from './messages.module.css';
import { RulesCard } from './rules-card.tsx';

/** Channels with their keys, quiet hours, and which kinds go by which channel [MSG-003, MSG-013, MSG-017]. */
export function ChannelSettings() {
  const { companyId, choice } = useChosenCompany();
  const { data, error, refetch } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/messaging/settings/{companyId}', {
      params: { path: { companyId: companyId ?? '' } },
    }),
    enabled: companyId !== undefined,
  });
  return (
    <div className={classes.page}>
      {choice && <div className={classes.filters}>{choice}</div>}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton rows={8} />}
      {data && (
        <div className={classes.cards}>
          {data.channels.map((channel) => (
            <ChannelCard
              key={`${data.companyId}/${channel.channel}/${channel.version}`}
              settings={data}
              channel={channel}
            />
          ))}
          <RulesCard key={`${data.companyId}/${data.version}`} settings={data} />
        </div>
      )}
    </div>
  );
}
