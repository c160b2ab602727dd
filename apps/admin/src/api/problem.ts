import { ProblemError } from '@salus/api-client';
import { areaTranslation } from '../i18n/use-language.ts';
import type en from '../shell/messages/en.json';

const t = areaTranslation<typeof en>();

/** The refusal behind an error of a query or a mutation; null when the server was not reached or the error is a bug. */
export function problemOf(error: unknown): ProblemError | null {
  return error instanceof ProblemError ? error : null;
}

/** Was the server out of reach? fetch says so by a TypeError. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError || !navigator.onLine;
}

/** One sentence for a person about any error: the server's own words when it gave some. */
export function sentenceOf(error: unknown): string {
  const problem = problemOf(error);
  if (problem?.detail) return problem.detail;
  if (isOffline(error)) return t('shell.error_offline');
  return t('shell.error_unknown');
}

/** What @mantine/form's `setErrors` takes: `lines.0.startsAt` for the pointer `/lines/0/startsAt`. */
interface ErrorSink {
  setErrors(errors: Record<string, string>): void;
}

/**
 * Puts the server's field errors to the fields of a form. Returns the sentence that is left for a toast: the whole
 * refusal when no field is to blame, nothing when every fault has found its field.
 */
export function applyProblem(form: ErrorSink, error: unknown): string | null {
  const fields = problemOf(error)?.fields ?? [];
  if (fields.length === 0) return sentenceOf(error);
  form.setErrors(Object.fromEntries(fields.map(({ pointer, detail }) => [formPath(pointer), detail])));
  return null;
}

function formPath(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
    .replace(/^body\./, '');
}
