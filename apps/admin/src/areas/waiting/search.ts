import * as z from 'zod/mini';

export const waitingSearch = z.object({
  q: z.optional(z.string()),
  state: z.optional(z.enum(['over', 'offered'])),
  on: z.optional(z.string()),
  person: z.optional(z.string()),
  service: z.optional(z.string()),
  cursor: z.optional(z.string()),
  /** The wish whose panel is open. */
  wait: z.optional(z.string()),
  add: z.optional(z.boolean()),
});
export type WaitingSearch = z.infer<typeof waitingSearch>;
