import { areaTranslation, areaTranslator } from '../../i18n/use-language.ts';
import type en from './messages/en.json';

export const useT = areaTranslator<typeof en>();
/** Outside React: for checks of forms and toasts. */
export const catalogueT = areaTranslation<typeof en>();
export type CatalogueKey = keyof typeof en;
