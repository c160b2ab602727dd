import { useFormats } from '../../i18n/use-language.ts';
import { Badge, type BadgeTone } from '../../kit/badge.tsx';
import { useT } from './messages.ts';
import type { Wait, WaitOffer } from './wire.ts';

const tones: Record<Wait['state'], BadgeTone> = {
  waiting: 'neutral',
  offered: 'warn',
  booked: 'ok',
  declined: 'neutral',
  expired: 'neutral',
  withdrawn: 'neutral',
};

/** The state of a wish; of a running offer, until when its time is kept. */
export function StateMark({ wait }: { wait: Wait }) {
  const t = useT();
  const formats = useFormats();
  const { offer } = wait;
  return (
    <Badge tone={tones[wait.state]}>
      {offer
        ? t('waiting.kept_until', { time: formats.dateTime(offer.until, Date.now()) })
        : t(`waiting.state_${wait.state}`)}
    </Badge>
  );
}

const offerTones: Partial<Record<WaitOffer['state'], BadgeTone>> = { open: 'warn', accepted: 'ok', overtaken: 'bad' };

export function OfferMark({ offer }: { offer: WaitOffer }) {
  const t = useT();
  return <Badge tone={offerTones[offer.state] ?? 'neutral'}>{t(`waiting.offer_${offer.state}`)}</Badge>;
}
