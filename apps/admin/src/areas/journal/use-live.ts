import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gesture } from './journal-context.ts';
import { journalKey } from './journal-data.ts';

interface Change {
  type: string;
  subjectType: string;
  studioId: string | null;
}

/** Lists that a change of a visit or of time can touch, beside the grid. */
const touched = new Set(['/api/v1/journal', '/api/v1/slots', '/api/v1/visits', '/api/v1/visits/{visitId}']);

/**
 * What colleagues change appears within a second: the stream says that something happened, the screen asks again with
 * its own rights. While the hand holds a visit the answer waits, so that nothing jumps under it.
 */
export function useLiveJournal(studioId: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!studioId) return;
    let timer = 0;
    const refresh = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (gesture.get().kind !== 'idle') return refresh();
        void client.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[1])) });
      }, 120);
    };
    const stream = new EventSource('/api/v1/live');
    stream.addEventListener('change', ({ data }) => {
      const change = JSON.parse(String(data)) as Change;
      const isTime = /^(bookings|calendar|clients|org|staff)\./.test(change.type);
      if (isTime && (change.studioId === null || change.studioId === studioId)) refresh();
    });
    // Whatever happened while the line was down is asked for at once.
    let wasOpen = false;
    stream.addEventListener('open', () => {
      if (wasOpen) void client.invalidateQueries({ queryKey: journalKey });
      wasOpen = true;
    });
    return () => {
      window.clearTimeout(timer);
      stream.close();
    };
  }, [client, studioId]);
}
