import { areaTranslation, areaTranslator } from '../../i18n/use-language.ts';
import type en from './messages/en.json';

export type ClassesKey = keyof typeof en & string;
export const useT = areaTranslator<typeof en>();
/** The same outside React. */
export const say = areaTranslation<typeof en>();
