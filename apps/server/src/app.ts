import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import cookie from '@fastify/cookie';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyRequest, LogController } from 'fastify';
import {
  createJsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type pg from 'pg';
import { pino } from 'pino';
import { compositions } from './composition/index.ts';
import { createAuthenticator } from './modules/access/authenticate.ts';
import { createClientAuthenticator } from './modules/cabinet/authenticate.ts';
import { modules } from './modules/index.ts';
import { type Config, readConfig } from './platform/config.ts';
import { Counters } from './platform/counter.ts';
import { openPool } from './platform/db/database.ts';
import { isUpToDate, readMigrations } from './platform/db/migrate.ts';
import { fileRoutes } from './platform/files/routes.ts';
import { openStorage } from './platform/files/storage.ts';
import { useProblems } from './platform/http/problems.ts';
import { useRequestLog } from './platform/http/request-log.ts';
import { sessionCookie, useRequests } from './platform/http/requests.ts';
import { newId } from './platform/ids.ts';
import { LiveHub, liveRoutes } from './platform/live.ts';
import { platformMessages } from './platform/messages/index.ts';
import { registerMessages } from './platform/messages.ts';
import { useMetrics } from './platform/metrics.ts';
import type { App } from './platform/server-module.ts';

export interface AppParts {
  config: Config;
  pool: pg.Pool;
  live: LiveHub | null;
}

const bodyLimitBytes = 2 * 1024 * 1024;

registerMessages(platformMessages);
const rooms = [...modules, ...compositions];
for (const { messages } of rooms) if (messages) registerMessages(messages);

/** The whole HTTP door, not yet listening. */
export async function buildApp({ config, pool, live }: AppParts): Promise<App> {
  const app = Fastify({
    logger: { level: config.LOG_LEVEL, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }), // request-log.ts writes one line instead of two
    genReqId: () => newId(),
    bodyLimit: bodyLimitBytes,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: 'idle',
  }).withTypeProvider<import('fastify-type-provider-zod').ZodTypeProvider>() as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  useProblems(app as never);

  await app.register(cookie);
  await app.register(cors, { delegator: sitesLetIn });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: config.PUBLIC_URL?.startsWith('https:') ? { maxAge: 15_552_000 } : false,
  });
  await app.register(multipart, { limits: { fileSize: 15 * 1024 * 1024 + 1, files: 1, fields: 10 } });
  if (config.RATE_LIMIT > 0) {
    await app.register(rateLimit, { max: config.RATE_LIMIT, timeWindow: '1 minute', keyGenerator: whoCounts });
  }
  await documentApi(app);

  const staff = createAuthenticator(pool);
  useRequests(app as never, pool, { session: staff, api_key: staff, client: createClientAuthenticator(pool) });
  const services = { pool, config, counters: new Counters(pool) };
  for (const module of rooms) {
    await app.register(async (scope) => {
      scope.addHook('onRoute', (route) => {
        if (route.schema) route.schema.tags ??= [module.name];
      });
      module.routes(scope as unknown as App, services);
    });
  }
  fileRoutes(app, openStorage(config));
  if (live) liveRoutes(app as never, live);
  useRequestLog(app as never);
  useMetrics(app as never, pool);
  watch(app, pool);
  await serveWidgets(app);
  await serveAdmin(app);
  return app;
}

/** Widgets stand on sites of others and carry no cookies; everything else answers its own site only. */
function sitesLetIn(request: FastifyRequest, decide: (error: Error | null, options: FastifyCorsOptions) => void): void {
  const isForWidgets = /^\/api\/v1\/(public|my)\//.test(request.url);
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  decide(null, isForWidgets ? { origin: '*', methods, credentials: false, maxAge: 86_400 } : { origin: false });
}

/** Requests are counted per key or session, and per address for strangers; of a secret only its hash is kept. */
function whoCounts(request: FastifyRequest): string {
  const secret = request.headers.authorization ?? request.cookies[sessionCookie];
  return secret ? createHash('sha256').update(secret).digest('base64url') : request.ip;
}

/** For load balancers and monitors; not part of the API. */
function watch(app: App, pool: pg.Pool): void {
  const untyped = app as unknown as import('fastify').FastifyInstance;
  untyped.get('/health', { schema: { hide: true } }, async () => ({ status: 'ok', zoneData: process.versions.tz }));
  const known = readMigrations().then((files) => files.map(({ name }) => name));
  untyped.get('/ready', { schema: { hide: true } }, async (_request, reply) => {
    const status = await isUpToDate(pool, await known).then(
      (isCurrent) => (isCurrent ? 'ready' : 'migrations missing'),
      () => 'no database',
    );
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}

async function documentApi(app: App): Promise<void> {
  const transform = createJsonSchemaTransform({ skipList: [] });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Salus',
        version: '1',
        description:
          'Everything Salus does goes through this API. Sign in at the same address, or send `Authorization: Bearer <API key>`.',
      },
      servers: [{ url: '/' }],
      tags: rooms.map(({ name, summary }) => ({ name, description: summary })),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'salus_session' },
          apiKey: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { apiKey: [] }],
    },
    transform: (document) => {
      const { schema, url } = transform(document as never) as { schema: Record<string, unknown>; url: string };
      const permission = document.route.config?.permission;
      if (permission) schema['x-permission'] = permission;
      if (permission === 'public') schema.security = [];
      return { schema, url } as never;
    },
    transformObject: jsonSchemaTransformObject as never,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
}

/** The script that other sites load, and what it loads by itself. */
async function serveWidgets(app: App): Promise<void> {
  const root = builtFolder('apps/widgets/dist');
  if (!root) return;
  await app.register(fastifyStatic, {
    root,
    prefix: '/widgets/',
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, file) {
      const isNamedByContent = file.includes(`${path.sep}assets${path.sep}`);
      reply.setHeader(
        'cache-control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      );
      reply.setHeader('access-control-allow-origin', '*');
      reply.setHeader('cross-origin-resource-policy', 'cross-origin');
    },
  });
}

/** Built files stand beside the sources, or beside the bundle of the server. */
function builtFolder(name: string): string | undefined {
  return [path.resolve(name), path.resolve(import.meta.dirname, '../../..', name)].find(existsSync);
}

/** The staff's screens: static files, and every other address is a screen's own. */
async function serveAdmin(app: App): Promise<void> {
  const root = builtFolder('apps/admin/dist');
  if (!root) return;
  await app.register(fastifyStatic, { root, wildcard: false, index: false, immutable: true, maxAge: '365d' });
  app.get('/*', { schema: { hide: true } as never }, (request, reply) => {
    // A page of an older build asks for files that are gone: it must not get a page instead.
    if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html', { immutable: false, maxAge: 0 });
  });
}

/** The OpenAPI 3.1 document, made from the route schemas alone: no database is reached. */
export async function openApiDocument(): Promise<object> {
  const nowhere = 'postgres://127.0.0.1:1/none';
  const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT: '0' });
  const live = new LiveHub(nowhere, pino({ level: 'silent' }));
  const app = await buildApp({ config, pool: openPool(nowhere, 2), live });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
