import { render } from 'preact';
import { Booking } from './booking/booking.tsx';
import type { Widget } from './salus.ts';
import { createApi } from './shared/api.ts';
import { chooseLocale, loadWords, type Words } from './shared/language.ts';
import themeCss from './shared/theme.css?inline';
import widgetCss from './shared/widget.css?inline';
import { WidgetContext } from './shared/widget-context.ts';

const sheets = [themeCss, widgetCss].map((css) => {
  const sheet = new CSSStyleSheet(); // a constructed sheet needs no permission of the site's content policy
  sheet.replaceSync(css);
  return sheet;
});

/** Draws a widget into its shadow root, and answers how to take it away. */
export async function mount(
  host: HTMLElement,
  root: ShadowRoot,
  { origin }: { widget: Widget; origin: string },
): Promise<() => void> {
  root.adoptedStyleSheets = sheets;
  const place = host.getAttribute('place') ?? '';
  const draw = (words: Words) => {
    host.lang = words.locale;
    const dir = words.locale === 'ar' ? 'rtl' : 'ltr';
    const api = createApi({ origin, place, locale: words.locale });
    const choose = async (locale: string) => draw(await loadWords(locale, { remember: true }));
    render(
      <WidgetContext.Provider value={{ host, api, words, chooseLocale: (locale) => void choose(locale) }}>
        <div class="frame" dir={dir}>
          <Booking key={place} />
        </div>
      </WidgetContext.Provider>,
      root,
    );
  };
  const speak = async () => draw(await loadWords(chooseLocale(host)));
  const changed = () => void speak();
  host.addEventListener('salus-locale', changed);
  await speak();
  return () => {
    host.removeEventListener('salus-locale', changed);
    render(null, root);
  };
}
