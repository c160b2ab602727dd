import { describe, expect, it } from 'vitest';
import { placePage } from './page.ts';

const place: Parameters<typeof placePage>[0] = {
  name: 'Терма <script>',
  description: '',
  logo: null,
  phone: null,
  email: null,
  locale: 'ru',
  currency: 'RUB',
  country: 'RU',
  accentHue: 190,
  sendsCodesBy: ['sms'],
  studios: [],
};

describe('the page behind a link', () => {
  it('[WID-032] holds the widget that its address names, and tabs where there are classes', () => {
    const classes = placePage(place, 'terma', 'ru', { widget: 'timetable', hasClasses: true });
    expect(classes).toContain('<salus-timetable place="terma" locale="ru" tabs="/s/terma"></salus-timetable>');

    const alone = placePage(place, 'terma', 'ar', { widget: 'booking', hasClasses: false });
    expect(alone).toContain('<salus-booking place="terma" locale="ar"></salus-booking>');
    expect(alone).toContain('dir="rtl"');
  });

  it('escapes what a person typed', () => {
    expect(placePage(place, 'terma', 'ru', { widget: 'booking', hasClasses: true })).not.toContain('Терма <script>');
  });
});
