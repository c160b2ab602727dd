import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

export const messagesSearch = z.object({
  studio: z.optional(z.string()),
  tab: z.optional(z.enum(['channels', 'texts'])),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  channel: z.optional(z.enum(['email', 'sms'])),
  status: z.optional(z.string()),
  kind: z.optional(z.string()),
  client: z.optional(z.string()),
  q: z.optional(z.string()),
  unreached: z.optional(z.boolean()),
  message: z.optional(z.string()),
  company: z.optional(z.string()),
  language: z.optional(z.string()),
  text: z.optional(z.string()),
});

export type MessagesSearch = z.output<typeof messagesSearch>;

export function useMessagesSearch(): MessagesSearch {
  return useSearch({ strict: false });
}

export function useSetSearch(): (change: Partial<MessagesSearch>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
      replace: !('message' in change),
    });
}
