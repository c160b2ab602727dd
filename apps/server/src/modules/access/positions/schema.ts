import * as z from 'zod';
import { id, instant, words } from '../../../platform/http/schemas.ts';
import { actions, scopes } from '../../../platform/rights.ts';

const resourceName = z.string().regex(/^[a-z_]{2,40}\.[a-z_]{2,40}$/);

const cells = z.object({
  view: z.boolean().optional(),
  add: z.boolean().optional(),
  edit: z.boolean().optional(),
  delete: z.boolean().optional(),
  scope: z.enum(scopes).optional(),
});

export const RightsInput = z
  .record(resourceName, cells)
  .meta({ id: 'RightsBody', description: 'Cells by resource. Absent: not allowed (position) or inherited (grade).' });

export const RightsView = z
  .record(z.string(), cells)
  .meta({ id: 'Rights', description: 'Cells by resource; of a grade only those that differ from its position.' });

export const PositionGroup = z.enum(['management', 'specialists', 'network']);

const gradeFacts = {
  id,
  positionId: id,
  name: z.string(),
  level: z.int(),
  salaryFactorPercent: z.int().describe('Influence on the salary [ACC-004]; 100 changes nothing.'),
  holders: z.int(),
  archivedAt: instant.nullable(),
  version: z.int(),
};

export const GradeView = z.object({ ...gradeFacts, rights: RightsView }).meta({ id: 'Grade' });

const positionFacts = {
  id,
  name: z.string(),
  preset: z.string().nullable().describe('Ready-made and not renamed: the name is translated.'),
  group: PositionGroup,
  description: z.string(),
  isFreeSeat: z.boolean().describe('Its holders are not counted as paid users [ACC-016].'),
  sortOrder: z.int(),
  holders: z.int(),
  archivedAt: instant.nullable(),
  version: z.int(),
};

export const PositionRow = z
  .object({ ...positionFacts, grades: z.array(z.object(gradeFacts)) })
  .meta({ id: 'PositionRow' });

export const PositionList = z.object({ items: z.array(PositionRow) }).meta({ id: 'PositionList' });

export const PositionView = z
  .object({
    ...positionFacts,
    rights: RightsView,
    grades: z.array(GradeView),
    people: z.array(z.object({ accountId: id, name: z.string(), gradeId: id.nullable() })),
  })
  .meta({ id: 'Position' });

export const CreatePositionBody = z
  .object({
    id: id.optional(),
    name: words(120, 1),
    group: PositionGroup.default('management'),
    description: words(2000).default(''),
    isFreeSeat: z.boolean().default(false),
    copyOf: id.optional().describe('Takes rights and grades of this position.'),
  })
  .meta({ id: 'CreatePosition' });

export const EditPositionBody = z
  .object({
    name: words(120, 1).optional(),
    group: PositionGroup.optional(),
    description: words(2000).optional(),
    isFreeSeat: z.boolean().optional(),
    sortOrder: z.int().min(0).max(10_000).optional(),
    version: z.int().optional(),
  })
  .meta({ id: 'EditPosition' });

export const CreateGradeBody = z
  .object({
    id: id.optional(),
    name: words(80).optional().describe('Without one it is called by its level in every language.'),
    level: z.int().min(1).max(20).optional().describe('Without one: the next.'),
    salaryFactorPercent: z.int().min(0).max(1000).default(100),
  })
  .meta({ id: 'CreateGrade' });

export const EditGradeBody = z
  .object({
    name: words(80).optional(),
    level: z.int().min(1).max(20).optional(),
    salaryFactorPercent: z.int().min(0).max(1000).optional(),
    version: z.int().optional(),
  })
  .meta({ id: 'EditGrade' });

export const SaveRightsBody = z
  .object({
    version: z.int().describe('Of the position, as it was read.'),
    rights: RightsInput,
    grades: z.array(z.object({ gradeId: id, rights: RightsInput })).max(40),
  })
  .meta({ id: 'SaveRights' });

export const RightsCatalogue = z
  .object({
    sections: z.array(
      z.object({
        section: z.string(),
        resources: z.array(
          z.object({ name: z.string(), actions: z.array(z.enum(actions)), scopes: z.array(z.enum(scopes)) }),
        ),
      }),
    ),
  })
  .meta({ id: 'RightsCatalogue' });

export const EffectiveRightsQuery = z.object({
  gradeId: id.optional(),
  comparedTo: id.optional().describe('Another grade of the position; without one, the position itself.'),
});

export const EffectiveRightsView = z
  .object({
    rights: RightsView,
    differences: z.array(
      z.object({
        resource: z.string(),
        gained: z.array(z.enum(actions)),
        lost: z.array(z.enum(actions)),
        scopeBefore: z.enum(scopes).nullable(),
        scopeAfter: z.enum(scopes).nullable(),
      }),
    ),
    people: z.array(z.object({ accountId: id, name: z.string() })).describe('Who holds this position and grade.'),
  })
  .meta({ id: 'EffectiveRights' });
