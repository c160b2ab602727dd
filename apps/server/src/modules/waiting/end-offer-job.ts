import * as z from 'zod';

/** What the queue knows of the job that ends an offer; its work stands in end-offer.ts, which needs to make the next one. */
export const endOffer = {
  name: 'waiting_end_offer',
  input: z.object({ waitId: z.uuid(), offerId: z.uuid() }),
};

/** The same of the job that goes on with a studio's line. */
export const settleLater = {
  name: 'waiting_settle',
  input: z.object({ studioId: z.uuid(), from: z.iso.date(), to: z.iso.date() }),
};
