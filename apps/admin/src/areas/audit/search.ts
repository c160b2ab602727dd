import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';

export const auditSearch = z.object({
  studio: z.optional(z.string()),
  actor: z.optional(z.uuid()),
  type: z.optional(z.string()),
  object: z.optional(z.uuid()),
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  entry: z.optional(z.uuid()),
});

export type AuditSearch = z.output<typeof auditSearch>;

export function useAuditSearch(): AuditSearch {
  return useSearch({ strict: false });
}

export function useSetSearch(): (change: Partial<AuditSearch>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...change }),
      replace: !('entry' in change),
    });
}
