import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from './api.ts';
import type { Words } from './language.ts';

export interface WidgetFacts {
  host: HTMLElement;
  api: Api;
  words: Words;
  /** Takes the rules of look of a screen that was loaded later. */
  adopt: (css: string) => void;
  chooseLocale: (locale: string) => void;
}

export const WidgetContext = createContext<WidgetFacts | null>(null);

export function useWidget(): WidgetFacts {
  const facts = useContext(WidgetContext);
  if (!facts) throw new Error('A piece of a widget stands outside of one.');
  return facts;
}
