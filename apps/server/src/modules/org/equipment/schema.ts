import * as z from 'zod';
import { flagQuery, id, idList, words } from '../../../platform/http/schemas.ts';

export const equipmentStates = ['in_use', 'in_maintenance', 'retired'] as const;

const equipmentFields = {
  studioId: id,
  kind: words(80, 1).describe('What services ask for ("LPG"): any unit of the kind will do.'),
  name: words(120, 1),
  roomId: id.nullable(),
  isMovable: z.boolean().describe('Moves between rooms; the room is then only its usual place.'),
  departmentId: id.nullable(),
  quantity: z.int().min(1).max(50).describe('How many of it can be busy at once.'),
  state: z.enum(equipmentStates),
  prepAfterMin: z.int().min(0).max(480).describe('Minutes of preparation after each use.'),
  note: words(1000),
};

export const CreateEquipmentBody = z
  .object({
    ...z.object(equipmentFields).partial().shape,
    id: id.optional(),
    studioId: id,
    kind: equipmentFields.kind,
    name: equipmentFields.name,
  })
  .meta({ id: 'CreateEquipment' });

export const EditEquipmentBody = z
  .object({
    ...z.object(equipmentFields).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditEquipment' });

export const EquipmentView = z
  .object({
    ...equipmentFields,
    id,
    studioName: z.string(),
    roomName: z.string().nullable(),
    departmentName: z.string().nullable(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Equipment' });

export const EquipmentList = z
  .object({
    items: z.array(EquipmentView),
    kinds: z.array(z.string()).describe('Kinds in use, for filters and suggestions.'),
  })
  .meta({ id: 'EquipmentList' });

export const EquipmentQuery = z.object({
  q: z.string().trim().max(100).optional(),
  studioId: id.optional(),
  studioIds: idList.optional().describe('Several studios, comma-separated: of a company, for instance.'),
  roomId: id.optional(),
  departmentId: id.optional(),
  kind: z.string().max(80).optional(),
  state: z.enum(equipmentStates).optional(),
  archived: flagQuery,
});

export const EquipmentStateBody = z
  .object({ ids: z.array(id).min(1).max(200), state: z.enum(equipmentStates) })
  .meta({ id: 'ChangeEquipmentState' });
