import { IconPin } from '@tabler/icons-react';
import { Badge } from '../../kit/badge.tsx';
import { type ClientsKey, useT } from './messages.ts';

const words: Record<'primary' | 'repeat' | 'vip', ClientsKey> = {
  primary: 'clients.status_primary',
  repeat: 'clients.status_repeat',
  vip: 'clients.status_vip',
};

export const statusWords = words;

/** First, returning or VIP; a pin when it stands by hand [CLI-040i]. */
export function StatusMark({ status, isFixed = false }: { status: 'primary' | 'repeat' | 'vip'; isFixed?: boolean }) {
  const t = useT();
  const icon = isFixed ? IconPin : undefined;
  if (status === 'vip')
    return (
      <Badge tone="vip" icon={icon}>
        {t(words.vip)}
      </Badge>
    );
  if (status === 'primary')
    return (
      <Badge tone="new" icon={icon}>
        {t(words.primary)}
      </Badge>
    );
  return isFixed ? <Badge icon={IconPin}>{t(words.repeat)}</Badge> : <span className="t2">{t(words.repeat)}</span>;
}
