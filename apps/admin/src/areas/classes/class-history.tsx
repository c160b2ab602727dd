import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useT as useAuditT } from '../audit/messages.ts';
import { useFieldWord, Value } from '../audit/values.tsx';
import { actionWords } from '../audit/words.ts';
import { useClassScreen } from './class-context.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';

/** Who changed the class and when, the newest first, with old and new values. */
export function ClassHistory({ onClose }: { onClose: () => void }) {
  const t = useT();
  const tAudit = useAuditT();
  const word = useFieldWord();
  const { card, formats, now } = useClassScreen();
  const history = useQuery(
    apiQuery.queryOptions('get', '/api/v1/audit', {
      params: { query: { objectType: 'class', objectId: card.id, limit: 50 } },
    }),
  );
  const { data, error } = history;
  const retry = () => void history.refetch();
  return (
    <Sheet opened onClose={onClose} title={t('classes.history')} size={480}>
      {error && !data ? (
        <ErrorState error={error} onRetry={retry} />
      ) : !data ? (
        <RowsSkeleton rows={5} />
      ) : data.items.length === 0 ? (
        <EmptyState icon={IconHistory} title={t('classes.no_history')} />
      ) : (
        <ul className={classes.events}>
          {data.items.map((item) => (
            <li key={item.id}>
              <b>{actionWords(tAudit, item.action, item.objectType)}</b>
              {Object.keys(item.after ?? {})
                .filter((key) => key !== 'changeId')
                .map((key) => (
                  <span key={key}>
                    {word(key)}: <Value field={key} value={item.before?.[key]} names={data.names} />
                    {' → '}
                    <Value field={key} value={item.after?.[key]} names={data.names} />
                  </span>
                ))}
              <small>
                {formats.dateTime(item.at, now)}, {item.actorName ?? 'Salus'}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
