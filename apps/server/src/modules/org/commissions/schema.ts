import * as z from 'zod';
import { id } from '../../../platform/http/schemas.ts';
import { commission } from '../settings.ts';

const Commission = commission.meta({
  id: 'Commission',
  description: 'A share, a fixed sum or both; the share is taken first, the sum added to it. Zero and zero: none.',
});

const values = {
  purchase: Commission.describe('Held back from the distributable sum of a purchased pass; the client’s price stays.'),
  return: Commission.describe('Held back from what a client gets back for a returned pass or service.'),
};

export const CommissionsView = z.object({ companyId: id, ...values }).meta({ id: 'Commissions' });

export const ChooseCommissionsBody = z.object(values).partial().meta({ id: 'ChooseCommissions' });
