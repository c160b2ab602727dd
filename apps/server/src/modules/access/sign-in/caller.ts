import type { FastifyRequest } from 'fastify';
import type { Caller } from './sign-in.ts';

/** From where a request comes that has no identity yet. */
export function callerOf(request: Pick<FastifyRequest, 'ip' | 'headers' | 'locale' | 'id'>): Caller {
  return {
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    locale: request.locale,
    requestId: request.id,
  };
}
