import { v7, validate } from 'uuid';

/** A new time-ordered id (UUIDv7): rows made together lie together in their index. */
export function newId(): string {
  return v7();
}

/** Whether a text is a UUID of any version; the only form of id that reaches SQL. */
export function isId(text: string): boolean {
  return validate(text);
}
