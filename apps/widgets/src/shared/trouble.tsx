import { Offline, Problem } from './api.ts';
import { Icon } from './icons.tsx';
import { useWidget } from './widget-context.ts';

/** A sentence about what went wrong, never a bare code; what was chosen stays. */
export function Trouble({ error, onAgain }: { error: Error; onAgain?: () => void }) {
  const { t } = useWidget().words;
  const isOffline = error instanceof Offline;
  const sentence = isOffline ? t('offline') : error instanceof Problem ? error.message : t('failed');
  return (
    <div class={`note ${isOffline ? 'note-dark' : 'note-bad'}`} role="alert">
      <Icon name={isOffline ? 'noWifi' : 'info'} />
      <div class="grow">
        <p>{sentence}</p>
        {onAgain && (
          <button type="button" class="link" onClick={onAgain}>
            {t('try_again')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Grey boxes where the answer will stand. */
export function Skeleton({ boxes = 4 }: { boxes?: number }) {
  const { t } = useWidget().words;
  return (
    <div class="stack" role="status" aria-label={t('loading')}>
      {Array.from({ length: boxes }, (_, index) => (
        <div class="sk" key={index} />
      ))}
    </div>
  );
}
