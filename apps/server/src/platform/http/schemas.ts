import * as z from 'zod';

/** ISO text outside, a Date inside. */
export const instant = z
  .codec(z.iso.datetime({ offset: true }), z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => date.toISOString(),
  })
  .describe('An instant, RFC 3339.');

/** A calendar date without a zone: YYYY-MM-DD. */
export const day = z.iso.date().describe('A local date, YYYY-MM-DD.');

/** Money: a non-negative integer of minor units (kopecks, cents). */
export const minor = z.int().min(0).max(1_000_000_000_00).describe('Money in minor units.');

export const id = z.uuid();

/** Ids in a query string, separated by commas. */
export const idList = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(id).max(100));

/** Words entered by people: trimmed, bounded, without control characters. */
export function words(atMost: number, atLeast = 0) {
  return (
    z
      .string()
      .trim()
      .min(atLeast)
      .max(atMost)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the very thing to keep out; PostgreSQL refuses NUL anyway
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/u)
  );
}

/** Minutes of a local day. */
export const minuteOfDay = z.int().min(0).max(1440);

/** [from, to) in minutes of a local day. */
export const span = z.tuple([minuteOfDay, minuteOfDay]).refine(([from, to]) => to > from, { error: 'span_is_empty' });

/** Working hours: seven lists of spans, Monday first; an empty list is a closed day. */
export const weekHours = z
  .array(z.array(span).max(6))
  .length(7)
  .describe('Seven lists of [from, to) minutes, Monday first.');

export type WeekHours = z.output<typeof weekHours>;

export const flagQuery = z
  .stringbool()
  .optional()
  .meta({ enum: ['true', 'false'] });

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
};

/** A page of a list; `nextCursor` is null on the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position inside a cursor, or undefined when it is absent or not ours. */
export function decodeCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | undefined {
  if (!cursor) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

/** RFC 9457 with a stable code and field errors by JSON pointer. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong: a stable code for programs, a sentence for people.' });

/** Problem answers of a route: `...problems(404, 409)`. 400, 401, 403, 429 and 500 are added to every route by themselves. */
export function problems<const S extends readonly number[]>(...statuses: S): Record<S[number], typeof Problem> {
  return Object.fromEntries(statuses.map((status) => [status, Problem])) as Record<S[number], typeof Problem>;
}
