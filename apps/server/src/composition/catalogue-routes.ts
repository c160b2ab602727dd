import * as z from 'zod';
import { id, problems } from '../platform/http/schemas.ts';
import type { App } from '../platform/server-module.ts';
import { deleteService } from './delete-service.ts';

/** Doors of the catalogue that must look at visits as well. */
export function catalogueCompositionRoutes(app: App): void {
  app.delete(
    '/api/v1/services/:serviceId',
    {
      schema: {
        operationId: 'deleteService',
        summary: 'Delete a service',
        description:
          'Refused with future visits: they are listed in the details. With a history the service is archived instead, so that visits and reports stay intact.',
        params: z.object({ serviceId: id }),
        response: { 204: z.null(), ...problems(404, 409, 422) },
      },
      config: { permission: 'catalogue.service.delete' },
    },
    async (request, reply) => {
      await request.transact((ctx) => deleteService(ctx, request.params));
      return reply.code(204).send(null);
    },
  );
}
