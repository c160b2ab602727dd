/** Why an expected "no" was said; the HTTP floor maps it to a status. */
export type RefusalKind = 'conflict' | 'not_found' | 'rule' | 'forbidden' | 'unauthenticated' | 'invalid' | 'too_many';

export type RefusalDetails = Readonly<Record<string, unknown>>;

/** An expected "no": a stable code for programs, a sentence (translated by code) for people, details for both. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly details: RefusalDetails,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/**
 * Declares one refusal of a module. Its sentence stands in the module's `messages/<locale>.json` under the same code and may
 * use the details as ICU arguments.
 */
export function refusal<D extends RefusalDetails = Record<never, never>>(code: string, kind: RefusalKind) {
  return (details: D = {} as D): Refusal => new Refusal(code, kind, details);
}

/** What PostgreSQL says of a broken constraint; names come from the migrations. */
interface DatabaseError extends Error {
  code: string;
  constraint?: string;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && typeof (error as Partial<DatabaseError>).code === 'string';
}

/** True when the error is a broken constraint of that name (Citus appends a shard number to names). */
export function brokeConstraint(error: unknown, name: string): boolean {
  return isDatabaseError(error) && (error.constraint ?? '').startsWith(name);
}

/** For `.catch(onConstraint('name', () => refusal()))`: turns a broken constraint into the refusal it stands for. */
export function onConstraint(name: string, toRefusal: () => Refusal): (error: unknown) => never {
  return (error) => {
    if (brokeConstraint(error, name)) throw toRefusal();
    throw error;
  };
}

/** Deadlock or serialization failure: the same work may succeed when tried again. */
export function isTransient(error: unknown): boolean {
  return isDatabaseError(error) && (error.code === '40P01' || error.code === '40001');
}
