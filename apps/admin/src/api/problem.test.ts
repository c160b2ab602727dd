import { ProblemError } from '@salus/api-client';
import { beforeAll, expect, it, vi } from 'vitest';
import { putInForce } from '../i18n/language.ts';
import en from '../i18n/locales/en.ts';
import { applyProblem, sentenceOf } from './problem.ts';

beforeAll(() => putInForce('en', en));

it('maps JSON pointers to paths of the form, nested and escaped', () => {
  const setErrors = vi.fn();
  const errors = [
    { pointer: '/lines/0/startsAt', detail: 'Closed' },
    { pointer: '/names~1en', detail: 'Empty' },
  ];
  const rest = applyProblem({ setErrors }, new ProblemError(400, { detail: 'Some fields are wrong', errors }));
  expect(setErrors).toHaveBeenCalledWith({ 'lines.0.startsAt': 'Closed', 'names/en': 'Empty' });
  expect(rest).toBeNull();
});

it('leaves a refusal without fields to a toast, in the words of the server', () => {
  const refusal = new ProblemError(409, { code: 'bookings.slot_taken', detail: 'The slot has just been taken.' });
  expect(applyProblem({ setErrors: vi.fn() }, refusal)).toBe('The slot has just been taken.');
});

it('tells a lost network from a fault of ours', () => {
  expect(sentenceOf(new TypeError('Failed to fetch'))).toContain('cannot be reached');
  expect(sentenceOf(new Error('boom'))).toContain('on our side');
});
