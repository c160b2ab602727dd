import { NumberInput, Select } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery, idempotencyKey } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { toast, toastUndo } from '../../kit/toast.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { copyTargets } from './copy-targets.ts';
import { addDays, daysBetween, type View } from './days.ts';
import { useT } from './messages.ts';
import { PlacementList } from './placement-list.tsx';
import classes from './plan.module.css';
import { timetableKey } from './timetable-data.ts';

interface CopySheetProps {
  from: string;
  view: View;
  onClose: () => void;
}

/** Copies a day, a week or a period on, after each collision was shown; bookings stay where they are [SCH-004i]. */
export function CopySheet({ from: shownFrom, view, onClose }: CopySheetProps) {
  const t = useT();
  const client = useQueryClient();
  const { studio, studios } = useStudioScope();
  const [studioId, setStudio] = useState(studio?.id ?? studios[0]?.id ?? '');
  const zone = studios.find(({ id }) => id === studioId)?.timeZone ?? 'UTC';
  const [from, setFrom] = useState<string | null>(shownFrom);
  const [to, setTo] = useState<string | null>(addDays(shownFrom, view === 'day' ? 0 : 6));
  const [target, setTarget] = useState<string | null>(addDays(shownFrom, view === 'day' ? 1 : 7));
  const [times, setTimes] = useState(1);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const length = from && to ? daysBetween(from, to).length : 0;
  const isReady = from !== null && to !== null && target !== null && length > 0 && target > to && studioId !== '';
  const body = {
    studioId,
    from: from ?? shownFrom,
    to: to ?? shownFrom,
    targets: copyTargets(length, target ?? shownFrom, times),
  };
  const names = useNames(studioId, body.from, body.to);
  const preview = useQuery({
    queryKey: ['class-copy-preview', body],
    queryFn: async ({ signal }) =>
      (await api.POST('/api/v1/class-copies/preview', { body: { ...body, skip: [] }, signal })).data?.items ?? [],
    enabled: isReady,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
  const items = preview.data ?? [];
  const skips = new Set(items.map(({ key }) => key).filter((key) => skipped.has(key)));
  const open = items.filter(({ key, problems }) => problems.length > 0 && !skips.has(key)).length;
  const count = items.length - skips.size - open;
  const refresh = () => client.invalidateQueries({ queryKey: timetableKey });
  const copy = useMutation({
    mutationFn: async () =>
      (
        await api.POST('/api/v1/class-copies', {
          headers: { 'idempotency-key': idempotencyKey() },
          body: { ...body, skip: [...skips] },
        })
      ).data,
    onSuccess: async (made) => {
      await refresh();
      onClose();
      const changeId = made?.changeId;
      const message = t('timetable.placed', { count: made?.classes.length ?? 0 });
      if (!changeId) return toast(message);
      toastUndo(
        message,
        async () => {
          await api.POST('/api/v1/class-changes/{changeId}/reversal', { params: { path: { changeId } } });
          await refresh();
          toast(t('timetable.taken_back'));
        },
        IconCopy,
      );
    },
  });
  const choose = (days: number) => {
    const first = from ?? shownFrom;
    setTo(addDays(first, days - 1));
    setTarget(addDays(first, days));
  };

  return (
    <Sheet
      opened
      size={640}
      onClose={onClose}
      title={t('timetable.copy')}
      footer={
        <Button
          variant="primary"
          busy={copy.isPending || preview.isFetching}
          disabledReason={
            !isReady
              ? t('timetable.copy_order')
              : open > 0
                ? t('timetable.decide_first', { count: open })
                : count === 0 && !preview.isFetching && t('timetable.copy_nothing')
          }
          onClick={() => copy.mutate()}
        >
          {t('timetable.copy_classes', { count })}
        </Button>
      }
    >
      <div className={classes.fields}>
        {studios.length > 1 && (
          <Select
            label={t('timetable.studio')}
            data={studios.map(({ id, name }) => ({ value: id, label: name }))}
            value={studioId}
            allowDeselect={false}
            onChange={(id) => id && setStudio(id)}
          />
        )}
        <SegmentedControl
          label={t('timetable.copy')}
          value={length === 1 ? 'day' : length === 7 ? 'week' : 'period'}
          onChange={(what) => choose({ day: 1, week: 7, period: 14 }[what])}
          options={[
            { value: 'day', label: t('timetable.copy_day') },
            { value: 'week', label: t('timetable.copy_week') },
            { value: 'period', label: t('timetable.copy_period') },
          ]}
        />
        <div className={classes.pair}>
          <DateField label={t('timetable.copy_from')} required value={from} onChange={setFrom} />
          <DateField label={t('timetable.copy_to')} required value={to} onChange={setTo} />
          <DateField label={t('timetable.copy_target')} required value={target} onChange={setTarget} />
          <NumberInput
            label={t('timetable.copy_times')}
            min={1}
            max={12}
            allowDecimal={false}
            value={times}
            onChange={(value) => setTimes(Math.min(12, Math.max(1, Number(value) || 1)))}
          />
        </div>
        {preview.error && !preview.isFetching && (
          <ErrorState error={preview.error} title={t('timetable.cannot_place')} />
        )}
        {isReady && !preview.data && !preview.error && <RowsSkeleton rows={4} />}
        {isReady && items.length > 0 && !preview.error && (
          <PlacementList
            items={items}
            skipped={skips}
            onSkip={setSkipped}
            timeZone={zone}
            isStale={preview.isPlaceholderData}
            nameOf={({ key }) => names.get(key.split('@')[0] ?? '') ?? ''}
          />
        )}
      </div>
    </Sheet>
  );
}

/** What the copied classes are called, by their ids. */
function useNames(studioId: string, from: string, to: string): ReadonlyMap<string, string> {
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/classes', { params: { query: { studioIds: studioId, from, to } } }),
    enabled: studioId !== '' && to >= from && daysBetween(from, to).length <= 62,
  });
  const types = new Map(data?.classTypes.map(({ id, name }) => [id, name]));
  return new Map(data?.classes.map(({ id, classTypeId }) => [id, types.get(classTypeId) ?? '']));
}
