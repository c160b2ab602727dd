import * as z from 'zod';
import { id, words } from '../../platform/http/schemas.ts';
import { clientGroups, clientStatuses } from './model.ts';

/** Values of a repeatable query parameter; one value is a list of one. */
export function many<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(50).optional(),
  );
}

export const name = words(100);
export const tag = words(40, 1);
/** As people type it; read with the habits of the network's country and stored as E.164. */
export const phoneText = words(40, 2);
export const emailText = z.email().max(200);

export const status = z.enum(clientStatuses);
export const group = z.enum(clientGroups);
export const sex = z.enum(['female', 'male']);
export const lock = z.enum(['open', 'closed']);

export const ClientCategoryRef = z.object({ id, name: z.string(), colour: z.int() }).meta({ id: 'ClientCategoryRef' });

export const DeclaredInterest = z
  .object({ interestId: id, weight: z.int().min(1).max(5) })
  .meta({ id: 'DeclaredInterest' });
