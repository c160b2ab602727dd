import * as z from 'zod';
import { day, id, idList, instant, minor } from '../../platform/http/schemas.ts';

const wantedTime = {
  studioId: id,
  serviceIds: idList.describe('Comma-separated, in the order of the visit.'),
  employeeId: id.optional().describe('The specialist for all services; absent: anybody who is free.'),
  employeeIds: z
    .string()
    .max(4000)
    .optional()
    .describe('One specialist per service, comma-separated; an empty place means anybody.'),
  assistantIds: idList.optional().describe('Assistants of the first service.'),
  people: z
    .string()
    .max(200)
    .regex(/^\d{0,3}(,\d{0,3})*$/)
    .optional()
    .describe('How many come for each service, comma-separated; an empty place means one.'),
  mode: z.enum(['sequence', 'parallel']).default('sequence'),
  clientId: id.optional().describe('Prefers the specialists the client likes and never offers disliked ones first.'),
  visitId: id.optional().describe('A visit that is to be moved: its own time does not stand in the way.'),
  holdId: id.optional().describe('A hold of the caller: its time does not stand in the way.'),
};

export const ListSlots = z.object({
  ...wantedTime,
  from: day,
  days: z.coerce.number().int().min(1).max(62).default(1),
  policy: z.enum(['earliest', 'compact']).optional().describe('How to rank; absent: as the studio has chosen.'),
  limit: z.coerce.number().int().min(1).max(5000).default(2000),
});
export type ListSlotsInput = z.output<typeof ListSlots>;

export const SlotReason = z.enum([
  'adjacent_before',
  'adjacent_after',
  'fills_gap',
  'leaves_gap',
  'earliest',
  'preferred_specialist',
]);

export const SlotLine = z
  .object({
    serviceId: id,
    startsAt: instant,
    endsAt: instant,
    employeeId: id,
    assistantIds: z.array(id),
    roomId: id.nullable(),
    equipmentIds: z.array(id),
    priceMinor: minor,
  })
  .meta({ id: 'SlotLine' });

export const Slot = z
  .object({
    startsAt: instant,
    endsAt: instant,
    rank: z.int().describe('1 is the best.'),
    reasons: z.array(SlotReason),
    gapMin: z.int().describe('Minutes of the specialist that would become useless.'),
    totalMinor: minor,
    lines: z.array(SlotLine),
  })
  .meta({ id: 'Slot' });

export const Slots = z
  .object({
    timeZone: z.string(),
    stepMin: z.int(),
    durationMin: z.int(),
    items: z.array(Slot).describe('In order of time.'),
    days: z.array(z.object({ date: day, slots: z.int() })),
  })
  .meta({ id: 'Slots' });

export const ExplainSlot = z.object({ ...wantedTime, startsAt: instant });
export type ExplainSlotInput = z.output<typeof ExplainSlot>;

export const SlotObstacle = z
  .object({
    code: z.enum([
      'in_past',
      'too_soon',
      'beyond_horizon',
      'studio_closed',
      'off_grid',
      'limit_reached',
      'outside_working_time',
      'absent',
      'busy',
      'no_free_lane',
      'no_candidate',
    ]),
    serviceIndex: z.int().nullable(),
    role: z.enum(['lead', 'assistant', 'room', 'equipment']).nullable(),
    resourceId: id.nullable(),
    from: instant.nullable(),
    to: instant.nullable(),
  })
  .meta({ id: 'SlotObstacle' });

export const BusySpan = z
  .object({
    from: instant,
    to: instant,
    kind: z.string().describe('service_line, assistant, class, block, absence or hold'),
    label: z.string().nullable().describe('Client or reason, as far as the caller may see it.'),
    visitId: id.nullable(),
  })
  .meta({ id: 'BusySpan' });

export const SlotExplanation = z
  .object({
    startsAt: instant,
    endsAt: instant,
    timeZone: z.string(),
    ok: z.boolean(),
    rules: z.array(
      z.object({
        rule: z.enum(['notice', 'horizon', 'opening_hours', 'grid', 'limit']),
        ok: z.boolean(),
        reasons: z.array(SlotObstacle),
      }),
    ),
    needs: z.array(
      z.object({
        serviceIndex: z.int(),
        serviceId: id,
        role: z.enum(['lead', 'assistant', 'room', 'equipment']),
        needed: z.int(),
        ok: z.boolean(),
        candidates: z.array(
          z.object({ resourceId: id, name: z.string(), ok: z.boolean(), reasons: z.array(SlotObstacle) }),
        ),
      }),
    ),
    reasons: z.array(SlotObstacle).describe('Empty if and only if the time is offered.'),
    resources: z.array(
      z.object({
        id,
        kind: z.enum(['employee', 'room', 'equipment']),
        name: z.string(),
        working: z.array(z.tuple([instant, instant])),
        busy: z.array(BusySpan),
      }),
    ),
    alternatives: z.array(Slot).describe('The three nearest times that fit completely.'),
  })
  .meta({ id: 'SlotExplanation' });

export const PlaceHold = z
  .object({
    id: id.optional(),
    studioId: id,
    serviceIds: z.array(id).min(1).max(20),
    employeeIds: z.array(id.nullable()).max(20).optional().describe('One per service; null: anybody.'),
    mode: z.enum(['sequence', 'parallel']).default('sequence'),
    startsAt: instant,
    minutes: z.int().min(1).max(60).optional().describe('Absent: as the studio has set, else 10.'),
  })
  .meta({ id: 'PlaceHold' });

export const Hold = z.object({ id, studioId: id, expiresAt: instant, slot: Slot }).meta({ id: 'Hold' });

export const ResourceLoadQuery = z.object({
  studioId: id,
  from: day,
  days: z.coerce.number().int().min(1).max(62).default(1),
  by: z.enum(['employee', 'hall', 'room', 'equipment']).default('equipment'),
  resourceIds: idList.optional(),
});

export const ResourceLoad = z
  .object({
    timeZone: z.string(),
    resources: z.array(
      z.object({
        id,
        kind: z.enum(['employee', 'hall', 'room', 'equipment']),
        name: z.string(),
        departmentId: id.nullable(),
        lanes: z.int(),
        availableMin: z.int(),
        bookedMin: z.int(),
        freeMin: z.int(),
        loadPercent: z.int(),
        days: z.array(
          z.object({
            date: day,
            availableMin: z.int(),
            bookedMin: z.int(),
            loadPercent: z.int(),
            hours: z.array(z.int()).length(24).describe('Booked minutes in each hour of the local day.'),
          }),
        ),
        busy: z.array(z.tuple([instant, instant])).describe('Booked time of all lanes together.'),
        closed: z.array(z.tuple([instant, instant])).describe('Repair, maintenance and other blocks.'),
      }),
    ),
  })
  .meta({ id: 'ResourceLoad' });
