import * as z from 'zod';
import { id, words } from '../../platform/http/schemas.ts';
import { interestPresets, privilegePresets } from './model.ts';

export const ClientCategory = z
  .object({
    id,
    name: z.string(),
    colour: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ClientCategory' });
export const ClientCategories = z.object({ items: z.array(ClientCategory) }).meta({ id: 'ClientCategories' });
export const SaveCategory = z
  .object({
    id: id.optional(),
    name: words(80, 1),
    colour: z.int().min(1).max(12).default(1),
    sortOrder: z.int().min(0).max(10_000).default(0),
  })
  .meta({ id: 'SaveClientCategory' });
export type SaveCategory = z.output<typeof SaveCategory>;
export const EditCategory = z
  .object({
    version: z.int(),
    name: words(80, 1),
    colour: z.int().min(1).max(12),
    sortOrder: z.int().min(0).max(10_000),
    isArchived: z.boolean(),
  })
  .partial()
  .meta({ id: 'EditClientCategory' });
export type EditCategory = z.output<typeof EditCategory>;

export const Interest = z
  .object({
    id,
    name: z.string(),
    preset: z.enum(interestPresets).nullable().describe('Its name is translated by the screen until it is edited.'),
    colour: z.int(),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Interest' });
export const Interests = z.object({ items: z.array(Interest) }).meta({ id: 'Interests' });
export const SaveInterest = z
  .object({
    id: id.optional(),
    name: words(80, 1),
    colour: z.int().min(1).max(6),
    sortOrder: z.int().min(0).max(10_000).default(100),
  })
  .meta({ id: 'SaveInterest' });
export type SaveInterest = z.output<typeof SaveInterest>;
export const EditInterest = z
  .object({
    version: z.int(),
    name: words(80, 1),
    colour: z.int().min(1).max(6),
    sortOrder: z.int().min(0).max(10_000),
    isArchived: z.boolean(),
  })
  .partial()
  .meta({ id: 'EditInterest' });
export type EditInterest = z.output<typeof EditInterest>;

export const Privilege = z
  .object({
    id,
    name: z.string(),
    preset: z.enum(privilegePresets).nullable().describe('Its name is translated by the screen until it is edited.'),
    sortOrder: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ClientPrivilege' });
export const Privileges = z.object({ items: z.array(Privilege) }).meta({ id: 'ClientPrivileges' });
export const SavePrivilege = z
  .object({ id: id.optional(), name: words(80, 1), sortOrder: z.int().min(0).max(10_000).default(100) })
  .meta({ id: 'SaveClientPrivilege' });
export type SavePrivilege = z.output<typeof SavePrivilege>;
export const EditPrivilege = z
  .object({ version: z.int(), name: words(80, 1), sortOrder: z.int().min(0).max(10_000), isArchived: z.boolean() })
  .partial()
  .meta({ id: 'EditClientPrivilege' });
export type EditPrivilege = z.output<typeof EditPrivilege>;
