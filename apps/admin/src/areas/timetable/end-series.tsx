import { Checkbox, TextInput } from '@mantine/core';
import { IconCalendarX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, idempotencyKey } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { ChangeList } from './change-list.tsx';
import { useT } from './messages.ts';
import classes from './plan.module.css';
import type { PlanOptions } from './plan-options.ts';
import { ScopeChoice, useScope } from './scope-choice.tsx';
import type { Series } from './series-values.ts';
import { useChangePreview, useRefreshClasses } from './use-series.ts';

interface EndSeriesProps {
  series: Series;
  timeZone: string;
  options: PlanOptions;
  onDone: () => void;
}

/** Ends a series from a class on: whom it touches stands beside it, and it can be taken back [SCH-005]. */
export function EndSeries({ series, timeZone, options, onDone }: EndSeriesProps) {
  const t = useT();
  const navigate = useNavigate();
  const refresh = useRefreshClasses();
  const { scope, classId, choose } = useScope(series);
  const [reason, setReason] = useState('');
  const [notify, setNotify] = useState(true);
  const preview = useChangePreview(classId ? { classId, scope, change: null, withOwnPlans: true, skip: [] } : null);
  const count = preview.data?.changed ?? 0;
  const end = useMutation({
    mutationFn: async () =>
      (
        await api.POST('/api/v1/classes/{classId}/cancellation', {
          params: { path: { classId: classId ?? '' } },
          headers: { 'idempotency-key': idempotencyKey() },
          body: { scope, notify, ...(reason.trim() !== '' && { reason: reason.trim() }) },
        })
      ).data,
    onSuccess: async (made) => {
      toast(t('timetable.series_ended', { count: made?.classIds.length ?? 0 }));
      await navigate({
        to: '/timetable/series/$seriesId',
        params: { seriesId: series.id },
        search: made?.changeId ? { change: made.changeId, until: made.undoUntil ?? undefined } : {},
        replace: true,
      });
      await refresh();
    },
  });
  const trainers = new Map(options.trainers.map(({ value, label }) => [value, label]));
  return (
    <>
      <div className={classes.page}>
        <Card title={t('timetable.end_series')}>
          <div className={classes.fields}>
            <ScopeChoice series={series} timeZone={timeZone} scope={scope} classId={classId} onChoose={choose} />
            <TextInput
              label={t('timetable.reason')}
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Checkbox
              label={t('timetable.notify_cancel')}
              checked={notify}
              onChange={(event) => setNotify(event.currentTarget.checked)}
            />
          </div>
        </Card>
        <div className={classes.side}>
          {preview.error && !preview.isFetching && <ErrorState error={preview.error} />}
          {!preview.data && !preview.error && <RowsSkeleton rows={6} />}
          {preview.data && (
            <ChangeList
              preview={preview.data}
              timeZone={timeZone}
              isStale={preview.isPlaceholderData}
              trainers={trainers}
            />
          )}
        </div>
      </div>
      <footer className={classes.foot}>
        <span>{t('timetable.undo_hint')}</span>
        <Button onClick={onDone}>{t('timetable.do_not_end')}</Button>
        <Button
          variant="danger-solid"
          icon={IconCalendarX}
          busy={end.isPending || preview.isFetching}
          onClick={() => end.mutate()}
        >
          {t('timetable.cancel_classes', { count })}
        </Button>
      </footer>
    </>
  );
}
