import { IconAlertTriangle, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { isOffline, sentenceOf } from '../api/problem.ts';
import { Button } from './button.tsx';
import { useKitT } from './messages.ts';
import { Notice } from './notice.tsx';

/** A part of a screen that did not load: what happened, and another try. The rest of the screen stays. */
export function ErrorState({ error, title, onRetry }: { error: unknown; title?: string; onRetry?: () => void }) {
  const t = useKitT();
  return (
    <Notice
      tone="danger"
      icon={isOffline(error) ? IconCloudOff : IconAlertTriangle}
      title={title ?? t('kit.error_title')}
      hint={sentenceOf(error)}
      action={
        onRetry && (
          <Button size="sm" icon={IconRefresh} onClick={onRetry}>
            {t('kit.retry')}
          </Button>
        )
      }
    />
  );
}
