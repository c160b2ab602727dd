import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

export const messagesSearch = z.object({
  studio: z.optional(z.string()),
  tab: z.optional(z.enum(['channels', 'texts'])),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  channel: z.optional(z.enum(['email', 'sms'])),
  status: z.optional(z.enum(['queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'skipped'])),
  kind: z.optional(z.string()),
  client: z.optional(z.uuid()),
  q: z.optional(z.string()),
  unreached: z.optional(z.boolean()),
  message: z.optional(z.uuid()),
  company: z.optional(z.uuid()),
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
