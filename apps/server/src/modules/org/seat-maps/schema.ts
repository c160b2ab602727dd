import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';

export const seatKinds = ['seat', 'blocked', 'trainer', 'label', 'entrance'] as const;

export const SeatItem = z
  .object({
    id,
    kind: z.enum(seatKinds),
    number: z.int().min(1).max(999).optional().describe('Of a seat: what the client chooses.'),
    text: words(60).optional().describe('Of a label or an entrance.'),
    xCm: z.int().min(-10_000).max(10_000).describe('From the start edge, as drawn from left to right.'),
    yCm: z.int().min(-10_000).max(10_000),
    widthCm: z.int().min(10).max(10_000),
    heightCm: z.int().min(10).max(10_000),
  })
  .meta({ id: 'SeatMapItem' });

export const SeatMapDraftBody = z
  .object({
    widthCm: z.int().min(100).max(10_000),
    heightCm: z.int().min(100).max(10_000),
    items: z.array(SeatItem).max(600),
    seenAt: instant.optional().describe('`updatedAt` of the draft that was edited; a newer one is not overwritten.'),
  })
  .meta({ id: 'SeatMapDraft' });

export const SeatFault = z
  .object({
    problem: z.enum(['number_repeated', 'outside', 'overlap', 'number_missing', 'no_seats']),
    itemIds: z.array(id),
  })
  .meta({ id: 'SeatMapFault' });

export const SeatMapView = z
  .object({
    id,
    roomId: id,
    versionNo: z.int(),
    state: z.enum(['draft', 'published', 'archived']),
    widthCm: z.int(),
    heightCm: z.int(),
    items: z.array(SeatItem),
    seats: z.int(),
    faults: z.array(SeatFault).describe('Why it cannot be published yet; empty: it can.'),
    updatedAt: instant,
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'SeatMap' });

export const SeatMapList = z
  .object({ items: z.array(SeatMapView).describe('Newest version first.') })
  .meta({ id: 'SeatMapList' });
