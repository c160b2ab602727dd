import { areaTranslator } from '../../i18n/use-language.ts';
import type en from './messages/en.json';

export type RightsKey = keyof typeof en;

export const useT = areaTranslator<typeof en>();
