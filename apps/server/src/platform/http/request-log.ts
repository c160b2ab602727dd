import type { FastifyInstance } from 'fastify';

/** One line per answered request: ids and durations, never names, phones or bodies. */
export function useRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === undefined || !request.url.startsWith('/api/')) return;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        networkId: request.identity?.networkId,
        actorId: request.identity?.actor.id,
      },
      'answered',
    );
  });
}
