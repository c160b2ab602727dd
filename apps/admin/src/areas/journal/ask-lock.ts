import { confirm } from '../../kit/confirm.tsx';
import type { useT } from './messages.ts';

/** A client with a closed lock wants only her specialist: another one takes a yes [BKG-022i]. */
export function askLock(t: ReturnType<typeof useT>, name: string): Promise<boolean> {
  return confirm({
    title: t('journal.lock_title'),
    text: t('journal.lock_text', { name }),
    yes: t('journal.lock_yes'),
    no: t('journal.lock_no'),
  });
}
