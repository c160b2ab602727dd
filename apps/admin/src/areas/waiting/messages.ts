import { areaTranslator } from '../../i18n/use-language.ts';
import type en from './messages/en.json';

export const useT = areaTranslator<typeof en>();
