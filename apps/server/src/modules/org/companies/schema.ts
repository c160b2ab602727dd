import * as z from 'zod';
import { flagQuery, id, instant, words } from '../../../platform/http/schemas.ts';
import { businessKinds } from '../presets.ts';

const phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .nullable()
  .describe('E.164.');
const link = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .nullable();

const companyFields = {
  name: words(120, 1),
  phone,
  email: z.email().max(200).nullable(),
  website: link,
  description: words(4000),
  logoFileId: id.nullable(),
  supportPhone: phone,
  supportEmail: z.email().max(200).nullable(),
  supportUrl: link,
  supportNote: words(500),
};

export const CreateCompanyBody = z
  .object({ ...z.object(companyFields).partial().shape, id: id.optional(), name: companyFields.name })
  .meta({ id: 'CreateCompany' });

export const EditCompanyBody = z
  .object({
    ...z.object(companyFields).partial().shape,
    headMaySeeStaff: z.boolean().nullable().optional().describe('Of a franchise, by those who run the network.'),
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditCompany' });

export const CompanyView = z
  .object({
    ...companyFields,
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
    supportPhone: z.string().nullable(),
    supportEmail: z.string().nullable(),
    supportUrl: z.string().nullable(),
    id,
    kind: z.enum(['head', 'franchise']),
    headMaySeeStaff: z
      .boolean()
      .nullable()
      .describe('Whether the head company sees the employees of this franchise; null follows the network.'),
    studioCount: z.int(),
    legalEntityCount: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Company' });

export const CompanyList = z.object({ items: z.array(CompanyView) }).meta({ id: 'CompanyList' });
export const CompaniesQuery = z.object({ q: z.string().trim().max(100).optional(), archived: flagQuery });

const entityFields = {
  companyId: id,
  name: words(200, 1),
  taxId: words(20).nullable(),
  registrationNo: words(30).nullable(),
  taxSystem: words(60).nullable(),
  bankDetails: z
    .object({
      bankName: words(200).optional(),
      account: words(40).optional(),
      correspondentAccount: words(40).optional(),
      bankCode: words(20).optional(),
    })
    .meta({ id: 'BankDetails' }),
};

export const CreateLegalEntityBody = z
  .object({
    ...z.object(entityFields).partial().shape,
    id: id.optional(),
    companyId: id.optional().describe('The head company when absent.'),
    name: entityFields.name,
  })
  .meta({ id: 'CreateLegalEntity' });

export const EditLegalEntityBody = z
  .object({
    ...z.object(entityFields).omit({ companyId: true }).partial().shape,
    version: z.int().optional(),
    isArchived: z.boolean().optional(),
  })
  .meta({ id: 'EditLegalEntity' });

export const LegalEntityView = z
  .object({
    ...entityFields,
    id,
    companyName: z.string(),
    studioCount: z.int(),
    isArchived: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'LegalEntity' });

export const LegalEntityList = z.object({ items: z.array(LegalEntityView) }).meta({ id: 'LegalEntityList' });
export const LegalEntitiesQuery = z.object({ companyId: id.optional(), archived: flagQuery });

export const NetworkView = z
  .object({
    id,
    name: z.string(),
    businessKind: z.enum(businessKinds),
    defaultLocale: z.string(),
    currency: z.string(),
    country: z.string(),
    accentHue: z.int(),
    franchiseMode: z.boolean(),
    headSeesFranchiseStaff: z.boolean().describe('Unless a franchise is an exception.'),
    headCompanyId: id,
    setupDoneAt: instant.nullable().describe('Null while the guided start is not finished.'),
    isDemo: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Network' });

export const EditNetworkBody = z
  .object({
    name: words(120, 1).optional(),
    defaultLocale: z.enum(['ru', 'en', 'ar', 'id', 'hi', 'zh', 'es']).optional(),
    accentHue: z.int().min(0).max(360).optional(),
    franchiseMode: z.boolean().optional(),
    headSeesFranchiseStaff: z.boolean().optional(),
    headCompanyId: id.optional().describe('Counts for new sales only.'),
    setupDone: z.literal(true).optional(),
    version: z.int().optional(),
  })
  .meta({ id: 'EditNetwork' });
