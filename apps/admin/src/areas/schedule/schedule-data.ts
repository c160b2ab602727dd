import type { components } from '@salus/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, apiQuery } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { toast, toastUndo } from '../../kit/toast.tsx';
import { useT } from './messages.ts';

export type ScheduleChange = components['schemas']['ScheduleChange'];
export type SetShifts = components['schemas']['SetShifts'];
export type SetPattern = components['schemas']['SetWorkingPattern'];
export type Occupation = components['schemas']['Occupation'];

export const scheduleQuery = (studioId: string, from: string, days: number) =>
  apiQuery.queryOptions('get', '/api/v1/schedule', { params: { query: { studioId, from, days } } });

/** What a refusal says stands in the way. */
export function occupationsOf(error: unknown): Occupation[] {
  const details = problemOf(error)?.body.details as { items?: Occupation[] } | undefined;
  return details?.items ?? [];
}

export const scheduleKey = ['get', '/api/v1/schedule'] as const;
export const absencesKey = ['get', '/api/v1/absences'] as const;

/** Absences that wait for a decision [STF-008]. */
export const requestsQuery = (studioId: string) =>
  apiQuery.queryOptions('get', '/api/v1/absences', { params: { query: { studioId, state: 'requested' } } });

/** Changes of the schedule, each of which can be taken back for ten seconds; visits left outside are handed on. */
export function useScheduleChanges(studioId: string, onOutside: (visits: Occupation[]) => void) {
  const t = useT();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: scheduleKey });
  const undo = async (changeId: string) => {
    await api.POST('/api/v1/schedule/changes/{changeId}/undo', {
      params: { path: { changeId } },
      body: { studioId },
    });
    toast(t('schedule.undone'));
    await refresh();
  };
  const done = async (change: { changeId: string; visitsOutside?: Occupation[] } | undefined, message: string) => {
    await refresh();
    if (!change) return;
    toastUndo(message, () => undo(change.changeId));
    if (change.visitsOutside && change.visitsOutside.length > 0) onOutside(change.visitsOutside);
  };
  return {
    setShifts: useMutation({
      mutationFn: async (body: SetShifts) => (await api.PUT('/api/v1/schedule/shifts', { body })).data,
      onSuccess: (change, body) =>
        done(change, t(body.asDraft ? 'schedule.drafted' : 'schedule.saved_days', { count: body.cells.length })),
    }),
    setPattern: useMutation({
      mutationFn: async (body: SetPattern) => (await api.POST('/api/v1/schedule/patterns', { body })).data,
      onSuccess: (change) => done(change, t('schedule.saved_pattern')),
    }),
    publish: useMutation({
      mutationFn: async (period: { from: string; to: string }) =>
        (await api.POST('/api/v1/schedule/publications', { body: { studioId, ...period } })).data,
      onSuccess: (change) => done(change, t('schedule.published', { count: change?.changed ?? 0 })),
    }),
    discard: useMutation({
      mutationFn: async (period: { from: string; to: string }) =>
        (await api.DELETE('/api/v1/schedule/drafts', { params: { query: { studioId, ...period } } })).data,
      onSuccess: (change) => done(change, t('schedule.discarded')),
    }),
    copy: useMutation({
      mutationFn: async (body: components['schemas']['CopySchedule']) =>
        (await api.POST('/api/v1/schedule/copies', { body })).data,
      onSuccess: (change) => done(change, t('schedule.drafted', { count: change?.changed ?? 0 })),
    }),
  };
}

export type ScheduleChanges = ReturnType<typeof useScheduleChanges>;
