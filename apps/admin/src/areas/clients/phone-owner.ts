import type { ProblemError } from '@salus/api-client';

/** Whose number it is, when the refusal of a taken number may say so. */
export function ownerOf(problem: ProblemError | null): string | undefined {
  const details = problem?.body.details;
  if (typeof details !== 'object' || details === null || !('clientId' in details)) return undefined;
  return typeof details.clientId === 'string' ? details.clientId : undefined;
}
