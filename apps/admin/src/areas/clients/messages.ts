import { areaTranslation, areaTranslator } from '../../i18n/use-language.ts';
import type en from './messages/en.json';

export const useT = areaTranslator<typeof en>();
/** Outside React: for toasts and the command palette. */
export const clientsT = areaTranslation<typeof en>();
export type ClientsKey = keyof typeof en;
