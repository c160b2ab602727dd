import path from 'node:path';
import * as z from 'zod';

const flag = z.stringbool().default(false);

const environment = z.object({
  /** An outside PostgreSQL 15–18; without it the product starts its own in DATA_DIR. */
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Where people reach the product, for links in messages; guessed from host and port when absent. */
  PUBLIC_URL: z.url().optional(),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** Requests a minute of one address or key; 0 switches the limit off. */
  RATE_LIMIT: z.coerce.number().int().min(0).default(1200),
  /** Encrypts secrets at rest; made and kept in DATA_DIR when absent. */
  SECRET_KEY: z.string().min(32).optional(),
  /** No demo network on an empty database. */
  NO_DEMO: flag,
  TRUST_PROXY: flag,
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Salus <no-reply@localhost>'),
  /** The installation's account with sms.ru; companies may have their own. */
  SMS_RU_API_ID: z.string().optional(),
  SMS_RU_FROM: z.string().optional(),
  /** Only for a stand-in of the provider. */
  SMS_RU_URL: z.url().default('https://sms.ru'),
  /** Lets a company's own mail server stand in the server's own network: for an installation of one owner. */
  ALLOW_LOCAL_MAIL_SERVERS: flag,
  /** Lets busy calendars be read from the server's own network, and without https. */
  ALLOW_LOCAL_CALENDARS: flag,
});

export type Config = z.output<typeof environment> & { dataDir: string };

/** Reads the settings of this process; refuses to start with a sentence naming what is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(`The environment is not right: ${wrong}`);
  }
  return { ...parsed.data, dataDir: path.resolve(parsed.data.DATA_DIR) };
}
