import { render } from 'preact';
import type { Widget } from './salus.ts';
import type { ScreenModule } from './screens.ts';
import { createApi } from './shared/api.ts';
import baseCss from './shared/kit/base.css?inline';
import cardsCss from './shared/kit/cards.css?inline';
import controlsCss from './shared/kit/controls.css?inline';
import daysCss from './shared/kit/days.css?inline';
import ticketCss from './shared/kit/ticket.css?inline';
import { chooseLocale, loadWords, type Words } from './shared/language.ts';
import themeCss from './shared/theme.css?inline';
import { WidgetContext } from './shared/widget-context.ts';
import { Shell } from './shell.tsx';

/** A constructed sheet needs no permission of the site's content policy; widgets of one page share theirs. */
const sheetOf = (() => {
  const known = new Map<string, CSSStyleSheet>();
  return (css: string): CSSStyleSheet => {
    const sheet = known.get(css) ?? new CSSStyleSheet();
    if (!known.has(css)) sheet.replaceSync(css);
    known.set(css, sheet);
    return sheet;
  };
})();
const kit = [themeCss, baseCss, controlsCss, cardsCss, daysCss, ticketCss];

/** Draws a widget into its shadow root, and answers how to take it away. */
export async function mount(
  host: HTMLElement,
  root: ShadowRoot,
  { widget, screen, origin }: { widget: Widget; screen: Promise<{ screen: ScreenModule }>; origin: string },
): Promise<() => void> {
  root.adoptedStyleSheets = kit.map(sheetOf);
  const adopt = (css: string) => {
    const sheet = sheetOf(css);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  const place = host.getAttribute('place') ?? '';
  const said = (name: string) => host.getAttribute(name) ?? undefined;
  const fixed = {
    studio: said('studios'),
    classType: said('class-types'),
    trainer: said('trainers'),
    format: said('formats'),
    online: said('online'),
  };
  const apiIn = (locale: string) => createApi({ origin, place, locale, fixed });
  // The first question is on its way while the words and the screen still load.
  const firstApi = apiIn(chooseLocale(host));
  void firstApi.place().catch(() => undefined);
  const { screen: firstScreen } = await screen;
  adopt(firstScreen.css);
  const draw = (words: Words) => {
    host.lang = words.locale;
    const dir = words.locale === 'ar' ? 'rtl' : 'ltr';
    const api = words.locale === firstApi.locale ? firstApi : apiIn(words.locale);
    const choose = async (locale: string) => draw(await loadWords(locale, { remember: true }));
    render(
      <WidgetContext.Provider value={{ host, api, words, adopt, chooseLocale: (locale) => void choose(locale) }}>
        <div class="frame" dir={dir}>
          <Shell key={place} first={widget} firstScreen={firstScreen} />
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
