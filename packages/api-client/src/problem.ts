/** One wrong field of a request body, by JSON pointer: `/lines/0/startsAt`. */
export interface FieldProblem {
  pointer: string;
  detail: string;
  code?: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** A refusal of the API (RFC 9457): a stable code for programs, a translated sentence for people. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  /** Everything that the refusal tells beside the standard members. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody & Record<string, unknown>) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.detail = body.detail ?? body.title ?? '';
    this.fields = body.errors ?? [];
    this.body = body;
  }
}

/** Reads a refusal from an answer; one without a problem body (a proxy's page) still has its status. */
export async function problemFrom(response: Response): Promise<ProblemError> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson
    ? await response
        .clone()
        .json()
        .catch(() => null)
    : null;
  return new ProblemError(response.status, isRecord(body) ? body : {});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
