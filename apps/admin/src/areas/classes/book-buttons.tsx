import { IconHourglass } from '@tabler/icons-react';
import type { Ref } from 'react';
import { Button } from '../../kit/button.tsx';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';

/** Book; near the start book and mark in one go; when the class is full, wait. */
export function BookButtons({
  ref,
  busy,
  disabledReason,
  onBook,
}: {
  ref?: Ref<HTMLButtonElement>;
  busy: boolean;
  disabledReason?: string | null;
  onBook: (how: { attended: boolean; joinWaitlist: boolean }) => void;
}) {
  const t = useT();
  const { card, may } = useClassScreen();
  if (card.free === 0)
    return (
      <Button
        ref={ref}
        variant="primary"
        icon={IconHourglass}
        busy={busy}
        disabledReason={disabledReason}
        kbd="Enter"
        onClick={() => onBook({ attended: false, joinWaitlist: true })}
      >
        {t('classes.to_waitlist')}
      </Button>
    );
  if (!may.markNow || !may.mark)
    return (
      <Button
        ref={ref}
        variant="primary"
        busy={busy}
        disabledReason={disabledReason}
        kbd="Enter"
        onClick={() => onBook({ attended: false, joinWaitlist: false })}
      >
        {t('classes.book')}
      </Button>
    );
  return (
    <>
      <Button
        busy={busy}
        disabledReason={disabledReason}
        onClick={() => onBook({ attended: false, joinWaitlist: false })}
      >
        {t('classes.book')}
      </Button>
      <Button
        ref={ref}
        variant="primary"
        busy={busy}
        disabledReason={disabledReason}
        kbd="Enter"
        onClick={() => onBook({ attended: true, joinWaitlist: false })}
      >
        {t('classes.book_and_mark')}
      </Button>
    </>
  );
}
