import { areaTranslator } from '../i18n/use-language.ts';
import type en from './messages/en.json';

export const useShellT = areaTranslator<typeof en>();

/** For labels that other areas declare: their keys were checked where they were declared. */
export const useLabel = areaTranslator<Record<string, string>>();
