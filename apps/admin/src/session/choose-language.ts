import type { Locale } from '@salus/i18n';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { speak } from '../i18n/language.ts';
import { sessionQuery } from './session.ts';

/**
 * Turns the page to a language, keeps the choice on this device and, once signed in, with the account, so that it
 * follows the person to other devices [L10N-001]. Before the sign-in there is no account to keep it with.
 */
export function useChooseLanguage(): (locale: Locale) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (locale: Locale) => {
      await speak(locale, { remember: true });
      if (!client.getQueryData(sessionQuery.queryKey)) return undefined;
      const { data } = await api.PATCH('/api/v1/session', { body: { locale } });
      return data;
    },
    onSuccess(session) {
      if (!session) return;
      client.setQueryData(sessionQuery.queryKey, session);
      // What the server names (departments, sentences) was answered in the language before.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/v1/session' });
    },
  });
  return mutate;
}
