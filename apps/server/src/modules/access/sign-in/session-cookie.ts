import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config.ts';
import { sessionCookie } from '../../../platform/http/requests.ts';

export const sessionDays = 30;

type Asked = Pick<FastifyRequest, 'protocol'>;
type Answer = Pick<FastifyReply, 'setCookie' | 'clearCookie'>;

/** Hands the session to the browser: out of reach of scripts, and over https only where there is https. */
export function setSessionCookie(request: Asked, reply: Answer, config: Config, token: string): void {
  reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(request, config),
    maxAge: sessionDays * 86_400,
  });
}

export function clearSessionCookie(request: Asked, reply: Answer, config: Config): void {
  reply.clearCookie(sessionCookie, { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(request, config) });
}

function isHttps(request: Asked, config: Config): boolean {
  return request.protocol === 'https' || config.PUBLIC_URL?.startsWith('https:') === true;
}
