import * as z from 'zod';
import { id, problems } from '../../platform/http/schemas.ts';
import type { App } from '../../platform/server-module.ts';
import { explainSlot } from './explain-slot.ts';
import { dropHold, placeHold } from './hold-slot.ts';
import { readJournal } from './journal.ts';
import { Journal, PreviousVisits, ReadJournal, ReadPreviousVisits } from './journal-schema.ts';
import { listSlots } from './list-slots.ts';
import { previousVisits } from './previous-visits.ts';
import { readResourceLoad } from './resource-load.ts';
import {
  ExplainSlot,
  Hold,
  ListSlots,
  PlaceHold,
  ResourceLoad,
  ResourceLoadQuery,
  SlotExplanation,
  Slots,
} from './slots-schema.ts';

/** What is free, why something is not, and the journal itself. */
export function slotRoutes(app: App): void {
  app.get(
    '/api/v1/journal',
    {
      schema: {
        operationId: 'readJournal',
        summary: 'The work journal of a studio',
        description:
          'Everything the journal shows for a day or a period in one answer. With the scope "own" only the own column and visits.',
        querystring: ReadJournal,
        response: { 200: Journal, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view', plansOnce: true },
    },
    async (request, reply) => {
      const journal = await request.read((ctx) => readJournal(ctx, request.query));
      // The parts that come as JSON from the database are sent as they are: parsing and writing them again took longer than the query.
      return reply.type('application/json; charset=utf-8').send(journal as never);
    },
  );

  app.get(
    '/api/v1/journal/previous-visits',
    {
      schema: {
        operationId: 'previousVisits',
        summary: 'When the clients of a day were here before',
        description: 'The last completed visit of each client who comes on those days, for printed lists.',
        querystring: ReadPreviousVisits,
        response: { 200: PreviousVisits, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => previousVisits(ctx, request.query)),
  );

  app.get(
    '/api/v1/slots',
    {
      schema: {
        operationId: 'listSlots',
        summary: 'Times at which a visit can be booked',
        description:
          'Ranked offers, each with everybody and everything it needs. Only times that can really be booked.',
        querystring: ListSlots,
        response: { 200: Slots, ...problems(404, 422) },
      },
      config: { permission: 'bookings.visit.view', plansOnce: true },
    },
    async (request, reply) => {
      const slots = await request.read((ctx) => listSlots(ctx, request.query));
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(slots) as never);
    },
  );

  app.get(
    '/api/v1/slots/explanation',
    {
      schema: {
        operationId: 'explainSlot',
        summary: 'Why a time can or cannot be booked',
        description: 'Every rule, person, room and apparatus that was looked at, and the three nearest times that fit.',
        querystring: ExplainSlot,
        response: { 200: SlotExplanation, ...problems(404, 422) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => explainSlot(ctx, request.query)),
  );

  app.post(
    '/api/v1/holds',
    {
      schema: {
        operationId: 'placeHold',
        summary: 'Hold a slot for some minutes',
        body: PlaceHold,
        response: { 201: Hold, ...problems(404, 409, 422) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    async (request, reply) => {
      const hold = await request.transact((ctx) => placeHold(ctx, request.body));
      return reply.code(201).send(hold);
    },
  );

  app.delete(
    '/api/v1/holds/:holdId',
    {
      schema: {
        operationId: 'dropHold',
        summary: 'Give a held slot back',
        params: z.object({ holdId: id }),
        response: { 204: z.null(), ...problems(404) },
      },
      config: { permission: 'bookings.visit.add' },
    },
    async (request, reply) => {
      await request.transact((ctx) => dropHold(ctx, request.params.holdId));
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/v1/resources/load',
    {
      schema: {
        operationId: 'readResourceLoad',
        summary: 'Load of specialists, rooms or equipment',
        description: 'Booked and free time per unit, for a day, a week or any period up to two months [EQP-004].',
        querystring: ResourceLoadQuery,
        response: { 200: ResourceLoad, ...problems(404) },
      },
      config: { permission: 'bookings.visit.view' },
    },
    (request) => request.read((ctx) => readResourceLoad(ctx, request.query)),
  );
}
