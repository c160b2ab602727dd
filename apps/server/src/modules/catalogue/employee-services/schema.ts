import * as z from 'zod';
import { id, minor } from '../../../platform/http/schemas.ts';
import { serviceStates } from '../appointment-services/schema.ts';

export const EmployeeServicesBody = z
  .object({
    services: z
      .array(
        z.object({
          serviceId: id,
          priceMinor: minor.nullable().default(null).describe('Null: by the price list.'),
          durationMin: z.int().min(5).max(1440).nullable().default(null).describe('Null: the usual one.'),
        }),
      )
      .max(1000),
  })
  .meta({ id: 'SetEmployeeServices' });

export const EmployeeServicesView = z
  .object({
    items: z.array(
      z.object({
        serviceId: id,
        name: z.string(),
        categoryId: id.nullable(),
        state: z.enum(serviceStates),
        priceMinor: z.int().nullable().describe('Her own price.'),
        durationMin: z.int().nullable().describe('Her own length.'),
        listPriceMinor: z.int().describe('By the price list at her first studio and grade.'),
        listDurationMin: z.int(),
      }),
    ),
  })
  .meta({ id: 'EmployeeServices' });
