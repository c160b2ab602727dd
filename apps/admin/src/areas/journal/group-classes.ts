import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useCan } from '../../session/can.tsx';
import { addDays } from './time-grid.ts';
import type { Timetable } from './wire.ts';

/** A group class with the names it goes by. */
export interface GroupClass {
  id: string;
  name: string;
  trainers: Timetable['trainers'];
  roomId: string | null;
  roomName: string | null;
  startsAt: string;
  endsAt: string;
  capacity: number;
  taken: number;
  waiting: number;
  isCancelled: boolean;
  /** Not as its series says. */
  isChanged: boolean;
  isOnline: boolean;
  note: string;
  /** Of its format; null leaves it neutral. */
  colour: string | null;
}

export const noClasses: readonly GroupClass[] = [];

/** The group classes of the days in view, asked beside the journal [SCH-017]; none without the right to see them. */
export function useGroupClasses(studioId: string, stretch: { from: string; days: number }): readonly GroupClass[] {
  const maySee = useCan('classes.class');
  const to = addDays(stretch.from, stretch.days - 1);
  const { data } = useQuery({
    ...apiQuery.queryOptions(
      'get',
      '/api/v1/classes',
      { params: { query: { studioIds: studioId, from: stretch.from, to } } },
      { staleTime: 5_000, placeholderData: keepPreviousData },
    ),
    enabled: maySee,
  });
  return useMemo(() => (data ? classesOf(data) : noClasses), [data]);
}

/** The answer names class types, halls and trainers once each; here every class carries them. */
export function classesOf(timetable: Timetable): GroupClass[] {
  const types = new Map(timetable.classTypes.map((one) => [one.id, one.name]));
  const rooms = new Map(timetable.rooms.map((one) => [one.id, one.name]));
  const formats = new Map(timetable.formats.map((one) => [one.id, one.colour]));
  const trainers = new Map(timetable.trainers.map((one) => [one.id, one]));
  return timetable.classes.map((one) => ({
    id: one.id,
    name: types.get(one.classTypeId) ?? '',
    trainers: one.trainerIds.flatMap((id) => trainers.get(id) ?? []),
    roomId: one.roomId,
    roomName: rooms.get(one.roomId ?? '') ?? null,
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    capacity: one.capacity,
    taken: one.taken,
    waiting: one.waiting,
    isCancelled: one.state === 'cancelled',
    isChanged: one.hasOwnPlan,
    isOnline: one.isOnline,
    note: one.note,
    colour: formats.get(one.formatId ?? '') ?? null,
  }));
}
