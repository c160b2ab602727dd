import { PageHeader } from '../../kit/page-header.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import { ChannelSettings } from './channel-settings.tsx';
import { MessageLog } from './message-log.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { useMessagesSearch } from './search.ts';
import { TextSettings } from './text-settings.tsx';

/** What clients are told: the log, by which channels, and in which words. */
export function MessagesPage() {
  const t = useT();
  const { tab = 'log' } = useMessagesSearch();
  const maySetUp = useCan('messaging.settings', 'view');
  const { network } = useSession();
  const tabs = [
    { id: 'log', label: t('messages.tab.log') },
    ...(maySetUp
      ? [
          { id: 'channels', label: t('messages.tab.channels') },
          { id: 'texts', label: t('messages.tab.texts') },
        ]
      : []),
  ];
  return (
    <>
      <PageHeader
        title={t('messages.nav')}
        actions={
          network.isDemo && (
            <a className={classes.demo} href="/demo/outbox" target="_blank" rel="noreferrer">
              {t('messages.demo')}
            </a>
          )
        }
      >
        {tabs.length > 1 && (
          <Tabs
            label={t('messages.tabs')}
            tabs={tabs}
            active={tab}
            forgets={['from', 'to', 'channel', 'status', 'kind', 'client', 'q', 'unreached', 'message', 'text']}
          />
        )}
      </PageHeader>
      {tab === 'channels' && maySetUp ? (
        <ChannelSettings />
      ) : tab === 'texts' && maySetUp ? (
        <TextSettings />
      ) : (
        <MessageLog />
      )}
    </>
  );
}
