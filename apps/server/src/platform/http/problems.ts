import type { Locale, MessageValues } from '@salus/i18n';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import type * as z from 'zod';
import { translate } from '../messages.ts';
import { Refusal, type RefusalKind } from '../refusal.ts';

const statusOf: Record<RefusalKind, number> = {
  conflict: 409,
  not_found: 404,
  rule: 422,
  forbidden: 403,
  unauthenticated: 401,
  invalid: 400,
  too_many: 429,
};

interface FieldError {
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemBody {
  status: number;
  code: string;
  values?: MessageValues;
  details?: Readonly<Record<string, unknown>>;
  errors?: FieldError[];
}

/** All errors leave through here as RFC 9457 problems in the person's language. */
export function useProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(request, reply, problemOf(error, request)));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { status: 404, code: 'platform.no_such_address' }),
  );
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: ProblemBody): FastifyReply {
  const detail = translate(request.locale, problem.code, problem.values ?? scalars(problem.details));
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:salus:problem:${problem.code}`,
        title: detail,
        status: problem.status,
        code: problem.code,
        detail,
        requestId: request.id,
        details: problem.details,
        errors: problem.errors,
      }),
    );
}

function problemOf(error: FastifyError | Refusal, request: FastifyRequest): ProblemBody {
  if (error instanceof Refusal) {
    const details = Object.keys(error.details).length > 0 ? error.details : undefined;
    return { status: statusOf[error.kind], code: error.code, details, values: scalars(error.details) };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) =>
      fieldError(request.locale, issue.instancePath, issue.keyword, issue.params as { issue?: z.core.$ZodIssue }),
    );
    return { status: 400, code: 'platform.invalid_request', errors };
  }
  if (isResponseSerializationError(error)) {
    request.log.error({ err: error.cause }, 'An answer does not fit its schema');
    return { status: 500, code: 'platform.internal' };
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return { status, code: 'platform.too_large' };
  if (status === 415) return { status, code: 'platform.unsupported_type' };
  if (status === 429) return { status, code: 'platform.too_many_requests' };
  if (status >= 400 && status < 500) return { status, code: 'platform.malformed_request' };
  if (isBadText(error)) return { status: 400, code: 'platform.malformed_request' };
  request.log.error({ err: error }, 'Unexpected error');
  return { status: 500, code: 'platform.internal' };
}

/** Text that PostgreSQL cannot hold (a NUL, a lone surrogate) is the caller's mistake. */
function isBadText(error: FastifyError): boolean {
  return error.code === '22021' || error.code === '22P05' || error.code === '22P02' || error.code === '22003';
}

function fieldError(
  locale: Locale,
  instancePath: string,
  keyword: string,
  params: { issue?: z.core.$ZodIssue } & Record<string, unknown>,
): FieldError {
  const issue = (params.issue ?? params) as unknown as Record<string, unknown>;
  const code = issueCode(keyword, issue);
  return {
    pointer: instancePath || '',
    code,
    detail: translate(locale, `validation.${code}`, scalars(issue)),
  };
}

function issueCode(keyword: string, issue: Record<string, unknown>): string {
  if (keyword === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong_type';
  if (keyword === 'too_small')
    return issue.origin === 'string' ? (issue.minimum === 1 ? 'required' : 'too_short') : 'too_small';
  if (keyword === 'too_big') return issue.origin === 'string' ? 'too_long' : 'too_big';
  if (keyword === 'invalid_format') return issue.format === 'email' ? 'not_email' : 'wrong_format';
  if (keyword === 'invalid_value') return 'not_allowed';
  if (keyword === 'unrecognized_keys') return 'unknown_field';
  return 'invalid';
}

function scalars(details: Readonly<Record<string, unknown>> | undefined): MessageValues {
  const values: Record<string, string | number | boolean | Date> = {};
  for (const [key, value] of Object.entries(details ?? {})) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) {
      values[key] = value;
    }
  }
  return values;
}
