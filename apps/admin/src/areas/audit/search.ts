import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod';

export const auditSearch = z.object({
  studio: z.string().optional(),
  actor: z.uuid().optional(),
  type: z.string().optional(),
  object: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  entry: z.uuid().optional(),
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
