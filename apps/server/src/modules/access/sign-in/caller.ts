import type { Locale } from '@salus/i18n';
import type { FastifyRequest } from 'fastify';

/** From where and in what language somebody knocks. */
export interface Caller {
  ip: string;
  userAgent: string;
  locale: Locale;
  requestId: string;
  now?: Date;
}

/** From where a request comes that has no identity yet. */
export function callerOf(request: Pick<FastifyRequest, 'ip' | 'headers' | 'locale' | 'id'>): Caller {
  return {
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    locale: request.locale,
    requestId: request.id,
  };
}
