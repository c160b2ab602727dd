import { beforeEach, describe, expect, it } from 'vitest';
import { language, putInForce, savedLocale, speak, startingLocale } from './language.ts';

beforeEach(() => localStorage.clear());

describe('language of the screens', () => {
  it('[L10N-001] turns the whole page right to left for Arabic and back', async () => {
    await speak('ar', { remember: true });
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(language.get().translate('kit.save')).toBe('حفظ');
    expect(startingLocale()).toBe('ar');

    await speak('ru');
    expect(document.documentElement.dir).toBe('ltr');
    expect(savedLocale()).toBe('ar'); // the person's own choice outlives what the profile says
  });

  it('fails a test that asks for a message that does not exist', () => {
    putInForce('en', { 'kit.save': 'Save' });
    expect(() => language.get().translate('kit.sawe')).toThrow('kit.sawe');
  });
});
