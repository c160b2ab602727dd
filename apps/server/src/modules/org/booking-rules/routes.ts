import * as z from 'zod';
import { id, problems } from '../../../platform/http/schemas.ts';
import type { App } from '../../../platform/server-module.ts';
import { chooseBookingRules, readBookingRules } from './booking-rules.ts';
import { BookingRulesView, ChooseBookingRulesBody } from './schema.ts';

export function bookingRulesRoutes(app: App): void {
  app.get(
    '/api/v1/booking-rules',
    {
      schema: {
        operationId: 'readBookingRules',
        summary: 'Booking limits and rules of the network, a company or a studio',
        querystring: z.object({ scopeId: id.optional().describe('A studio or company; the network when absent.') }),
        response: { 200: BookingRulesView, ...problems(404) },
      },
      config: { permission: 'org.settings.view' },
    },
    (request) => request.read((ctx) => readBookingRules(ctx, request.query)),
  );
  app.patch(
    '/api/v1/booking-rules/:scopeId',
    {
      schema: {
        operationId: 'chooseBookingRules',
        summary: 'Choose limits and rules for a scope, or give them back to the wider one',
        params: z.object({ scopeId: id }),
        body: ChooseBookingRulesBody,
        response: { 200: BookingRulesView, ...problems(404) },
      },
      config: { permission: 'org.settings.edit' },
    },
    (request) => request.transact((ctx) => chooseBookingRules(ctx, { ...request.body, ...request.params })),
  );
}
