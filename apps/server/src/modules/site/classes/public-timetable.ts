import type { ReadCtx } from '../../../platform/context.ts';
import {
  type ShownClass,
  type ShownClassCard,
  type ShownClassesQuery,
  type ShownPlace,
  type ShownTimetable,
  shownClass,
  shownClasses,
  thingsToBring,
} from '../../classes/public.ts';
import { imagesOf } from '../place.ts';
import type { PublicClassCardView, PublicTimetableView } from './schema.ts';

/** The timetable of a place with its pictures, and when time alone makes something else of it [WID-007, WID-009, WID-011]. */
export async function publicTimetable(
  ctx: ReadCtx,
  place: ShownPlace,
  slug: string,
  query: ShownClassesQuery,
): Promise<{ view: PublicTimetableView; goodUntil: Date | null }> {
  const shown = await shownClasses(ctx, place, query);
  const image = imagesOf(slug);
  const withPhoto = <T extends { photoFileId: string | null }>({ photoFileId, ...rest }: T) => ({
    ...rest,
    photo: image(photoFileId),
  });
  const trainers = shown.trainers.map(withPhoto);
  const classOf = classesOf(shown, new Map(trainers.map((trainer) => [trainer.id, trainer])));
  return {
    view: {
      from: query.from,
      to: query.to,
      nextDate: shown.nextDate,
      studios: shown.studios,
      classTypes: shown.classTypes.map(({ whatToBring: _, ...type }) => withPhoto(type)),
      formats: shown.formats,
      trainers,
      classes: shown.classes.map(classOf),
    },
    goodUntil: shown.goodUntil,
  };
}

type ClassView = PublicTimetableView['classes'][number];

function classesOf(shown: ShownTimetable, trainers: ReadonlyMap<string, ClassView['trainers'][number]>) {
  const studios = new Map(shown.studios.map((studio) => [studio.id, studio]));
  const classTypes = new Map(shown.classTypes.map((type) => [type.id, type]));
  const formats = new Map(shown.formats.map((format) => [format.id, format]));
  const halls = new Map(shown.rooms.map((room) => [room.id, room]));
  return ({ studioId, formatId, roomId, trainerIds, priceMinor, whatToBring, ...one }: ShownClass): ClassView => {
    const studio = studios.get(studioId);
    const type = classTypes.get(one.classTypeId);
    return {
      ...one,
      timeZone: studio?.timeZone ?? 'UTC',
      name: type?.name ?? '',
      format: (formatId && formats.get(formatId)) || null,
      studio: { id: studioId, name: studio?.name ?? '' },
      hall: (roomId && halls.get(roomId)) || null,
      trainers: trainerIds.flatMap((id) => trainers.get(id) ?? []),
      womenOnly: studio?.womenOnly ?? false,
      bring: thingsToBring(whatToBring ?? type?.whatToBring ?? ''),
      price: priceMinor === null ? null : { minor: priceMinor, currency: shown.currency },
    };
  };
}

/** One class with its seats, rules and who to ask [WID-011, BKG-018]. */
export async function publicClass(
  ctx: ReadCtx,
  place: ShownPlace,
  slug: string,
  input: { classId: string; holdKey?: string | undefined },
): Promise<PublicClassCardView> {
  const card = await shownClass(ctx, input.classId, place, input.holdKey ?? null);
  const { row, rules } = card.decided;
  const image = imagesOf(slug);
  return {
    ...whenAndHow(card, ctx.now),
    name: card.classType.name,
    description: card.classType.description,
    photo: image(card.classType.photoFileId),
    format: card.format,
    studio: { id: card.studio.id, name: card.studio.name },
    address: card.studio.street,
    phone: card.studio.phone,
    hall: card.room,
    trainers: card.trainers.map(({ photoFileId, ...trainer }) => ({ ...trainer, photo: image(photoFileId) })),
    womenOnly: card.studio.womenOnly,
    bring: thingsToBring(card.whatToBring),
    price: row.is_free ? null : { minor: Number(row.price_minor), currency: card.currency },
    cancelHours: rules.cancelHours,
    cancelUntil: new Date(row.starts_at.getTime() - (rules.cancelHours ?? 0) * 3_600_000),
    limits: { sameClassPerDay: rules.sameClassPerDay, classesPerWeek: rules.classesPerWeek },
    holdMin: rules.holdMin,
    seatMap: card.plan,
  };
}

function whenAndHow({ decided: { row, zone }, door, free }: ShownClassCard, now: Date) {
  return {
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: zone,
    classTypeId: row.class_type_id,
    capacity: row.capacity,
    taken: row.taken,
    free,
    waiting: row.waiting,
    state: door.state,
    opensAt: door.opensAt > now ? door.opensAt : null,
    isOnline: row.is_online,
    isChanged: row.moved_at !== null,
    isRecurring: row.series_id !== null,
    hasSeats: row.seats !== null,
  };
}
