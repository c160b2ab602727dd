import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';
import { locales } from './locales.ts';

const moscow = createFormats('ru', 'Europe/Moscow');

describe('formats', () => {
  it('[L10N-004] writes days as the language does', () => {
    expect(moscow.dayHeader('2026-11-26')).toBe('Чт, 26 ноября');
    expect(moscow.dayTitle('2026-11-26')).toBe('Четверг, 26 ноября');
    expect(moscow.date('2026-11-26')).toBe('26 ноября 2026');
    expect(moscow.dateShort('2023-02-14')).toBe('14 фев 2023');
    expect(moscow.dateShort('2026-11-12', '2026-11-26')).toBe('12 ноя');
    expect(moscow.month('2026-11-12')).toBe('Ноябрь 2026');
    expect(moscow.dateRange('2026-11-23', '2026-11-29')).toBe('23–29 ноября');
    expect(createFormats('en', 'UTC').dayHeader('2026-11-26')).toBe('Thu, 26 November');
    expect(createFormats('ar', 'UTC').dayHeader('2026-11-26')).toMatch(/^الخميس، 26 /);
  });

  it('[L10N-004] tells the time of the studio, not of the browser', () => {
    expect(moscow.time('2026-11-26T07:00:00Z')).toBe('10:00');
    expect(moscow.timeRange('2026-11-26T07:00:00Z', '2026-11-26T08:30:00Z')).toBe('10:00–11:30');
    expect(createFormats('en', 'Asia/Kolkata').time('2026-11-26T07:00:00Z')).toBe('12:30');
    expect(moscow.time('2026-11-25T21:00:00Z')).toBe('00:00');
    expect(moscow.isoDate('2026-11-25T21:00:00Z')).toBe('2026-11-26');
    expect(moscow.dateTime('2026-11-26T11:45:00Z', '2026-11-20')).toBe('26 ноя, 14:45');
  });

  it('keeps a plain date on its day west of Greenwich', () => {
    expect(createFormats('en', 'America/New_York').date('2026-11-26')).toBe('26 November 2026');
  });

  it('[L10N-004] writes money from minor units without useless decimals', () => {
    expect(moscow.money(564_000, 'RUB')).toBe('5\u202F640\u00A0₽');
    expect(moscow.money(-120_050, 'RUB')).toBe('\u22121\u202F200,50\u00A0₽');
    expect(moscow.money(5_000, 'RUB', { sign: true })).toBe('+50\u00A0₽');
    expect(createFormats('en', 'UTC').money(1_500, 'JPY')).toBe('1\u202F500\u00A0¥');
    expect(createFormats('es', 'UTC').money(123_456, 'USD')).toBe('1\u202F234.56\u00A0$');
  });

  it('[L10N-004] uses Latin digits in Arabic and Hindi', () => {
    for (const locale of ['ar', 'hi'] as const) {
      const formats = createFormats(locale, 'UTC');
      expect(formats.money(1_234_500, 'RUB')).toBe('12\u202F345\u00A0₽');
      expect(formats.date('2026-11-26')).toContain('26');
      expect(formats.percent(74)).toBe('74\u00A0%');
    }
  });

  it('writes durations in hours and minutes', () => {
    expect(moscow.duration(90)).toBe('1\u00A0ч\u00A030\u00A0мин');
    expect(moscow.duration(60)).toBe('1\u00A0ч');
    expect(moscow.duration(0)).toBe('0\u00A0мин');
    expect(createFormats('en', 'UTC').duration(90)).toBe('1\u00A0hr\u00A030\u00A0min');
  });

  it('says today, tomorrow and yesterday by the calendar of the studio', () => {
    const now = '2026-11-26T20:30:00Z'; // 23:30 in Moscow
    expect(moscow.relativeDay('2026-11-26', now)).toBe('сегодня');
    expect(moscow.relativeDay('2026-11-26T21:30:00Z', now)).toBe('завтра');
    expect(moscow.relativeDay('2026-11-25', now)).toBe('вчера');
    expect(moscow.relativeDay('2026-11-12', now)).toBe('12 ноя');
  });

  it('[L10N-004] puts names in the order of the language', () => {
    const name = { givenName: 'Екатерина', familyName: 'Воронцова' };
    expect(moscow.personName(name)).toBe('Екатерина Воронцова');
    expect(moscow.personName(name, 'list')).toBe('Воронцова Екатерина');
    const chinese = createFormats('zh', 'Asia/Shanghai');
    expect(chinese.personName({ givenName: '伟', familyName: '王' })).toBe('王伟');
    expect(chinese.personName(name)).toBe('Воронцова Екатерина');
  });

  it('formats in every language without falling over', () => {
    for (const locale of locales) {
      const formats = createFormats(locale, 'Europe/Moscow');
      expect(formats.dayHeader('2026-11-26')).toContain('26');
      expect(formats.dateShort('2026-11-26')).toContain('2026');
      expect(formats.duration(75)).toMatch(/1.*15/);
    }
  });

  it('[L10N-003] joins facts with dots, each with its own direction in Arabic', () => {
    expect(createFormats('ru', 'UTC').joined(['Маникюр', null, '', '10:00'])).toBe('Маникюр · 10:00');
    expect(createFormats('ar', 'UTC').joined(['Маникюр', '10:00'])).toBe('\u2068Маникюр\u2069 · \u206810:00\u2069');
  });
});
