import { areaTranslation, areaTranslator } from '../i18n/use-language.ts';
import type en from './messages/en.json';

export const useKitT = areaTranslator<typeof en>();

/** For toasts, which are said outside React. */
export const kitT = areaTranslation<typeof en>();

export type KitKey = keyof typeof en;
