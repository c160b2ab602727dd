import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type pg from 'pg';
import type { Config } from './config.ts';
import type { Counters } from './counter.ts';
import type { MessagesByLocale } from './messages.ts';

/** The server's HTTP door with zod as its schema language; routes are written against this type. */
export type App = FastifyInstance<
  import('fastify').RawServerDefault,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes may need besides the request. */
export interface Services {
  pool: pg.Pool;
  config: Config;
  counters: Counters;
}

/** A room of the house as the composition sees it. */
export interface ServerModule {
  name: string;
  /** One sentence for the API documentation. */
  summary: string;
  /** Absent in a room that says nothing of its own. */
  messages?: MessagesByLocale;
  /** Adds the module's routes; all stand below /api/v1. */
  routes(app: App, services: Services): void;
}
