import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { useClassScreen } from './class-context.ts';
import type { Candidate } from './class-data.ts';
import { useT } from './messages.ts';
import classes from './quick-add.module.css';

/** Which limit stands in the way and until when; who may exceed it gives a reason [ORG-027i]. */
export function LimitNotice({
  limit,
  sentence,
  busy,
  onExceed,
}: {
  limit: Candidate['limit'];
  sentence: string | null;
  busy: boolean;
  onExceed: (reason: string) => void;
}) {
  const t = useT();
  const { may, formats, now, card } = useClassScreen();
  const [reason, setReason] = useState('');
  const text = limit
    ? limit.kind === 'cycles'
      ? t('classes.limit_cycles')
      : t(limit.kind === 'per_day' ? 'classes.limit_per_day' : 'classes.limit_per_week', {
          count: limit.atMost,
          from: limit.from ? formats.dateShort(limit.from, now) : '',
        })
    : sentence;
  return (
    <div className={classes.limit}>
      <Alert tone="warn">{text}</Alert>
      {may.exceed && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= 3) onExceed(reason.trim());
          }}
        >
          <TextInput
            label={t('classes.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" busy={busy} disabledReason={reason.trim().length < 3 && t('classes.reason_needed')}>
            {t(card.free === 0 ? 'classes.wait_anyway' : 'classes.book_anyway')}
          </Button>
        </form>
      )}
    </div>
  );
}
