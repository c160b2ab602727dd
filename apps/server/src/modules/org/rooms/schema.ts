import * as z from 'zod';
import { flagQuery, id, idList, weekHours, words } from '../../../platform/http/schemas.ts';

export const roomKinds = ['hall', 'room'] as const;

const roomFields = {
  kind: z.enum(roomKinds).describe('hall: group classes and, when free, appointments; room: appointments.'),
  name: words(120, 1),
  departmentId: id.nullable(),
  lanes: z.int().min(1).max(50).describe('How many parties at once.'),
  capacity: z.int().min(1).max(500).nullable().describe('People in a group, when there is no seat map.'),
  weekHours: weekHours.nullable().describe('Null: the hours of the studio.'),
  isServicePlace: z.boolean().describe('Access control lets in here [ORG-023].'),
  note: words(1000),
};

export const CreateRoomBody = z
  .object({
    ...z.object(roomFields).partial().shape,
    id: id.optional(),
    studioId: id,
    kind: roomFields.kind,
    name: roomFields.name,
  })
  .meta({ id: 'CreateRoom' });

export const EditRoomBody = z
  .object({
    ...z.object(roomFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditRoom' });

export const RoomView = z
  .object({
    ...roomFields,
    id,
    studioId: id,
    studioName: z.string(),
    departmentName: z.string().nullable(),
    seatMap: z
      .object({ versionNo: z.int(), seats: z.int() })
      .nullable()
      .describe('The published seat map; a group cannot be larger than its seats.'),
    hasDraftSeatMap: z.boolean(),
    equipmentCount: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Room' });

export const RoomList = z.object({ items: z.array(RoomView) }).meta({ id: 'RoomList' });

export const RoomsQuery = z.object({
  q: z.string().trim().max(100).optional(),
  studioId: id.optional(),
  studioIds: idList.optional().describe('Several studios, comma-separated: of a company, for instance.'),
  departmentId: id.optional(),
  kind: z.enum(roomKinds).optional(),
  servicePlace: flagQuery,
  archived: flagQuery,
});
