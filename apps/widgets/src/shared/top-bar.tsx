import type { Place } from './api.ts';
import { Icon } from './icons.tsx';
import { locales, names, shortNames } from './language.ts';
import { useWidget } from './widget-context.ts';

/** Where one is, the way back or out, one's own visits, and the language. */
export function TopBar({
  place,
  note,
  onBack,
  onMine,
}: {
  place: Place;
  note?: string | false | undefined;
  onBack?: (() => void) | undefined;
  onMine?: (() => void) | undefined;
}) {
  const { words, host, api, chooseLocale } = useWidget();
  const { t } = words;
  return (
    <header class="top-bar">
      {onBack && (
        <button type="button" class="ib" aria-label={t('back')} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      {!onBack && host.hasAttribute('closable') && (
        <button
          type="button"
          class="ib"
          aria-label={t('close')}
          onClick={() => host.dispatchEvent(new CustomEvent('salus-close'))}
        >
          <Icon name="close" />
        </button>
      )}
      {place.logo && <img class="mono" src={api.imageOf(place.logo, 'thumb')} alt="" />}
      <div class="grow">
        <div class="m">{place.name}</div>
        {note && <div class="xs mut">{note}</div>}
      </div>
      <label class="lang">
        <Icon name="globe" />
        <span aria-hidden="true">{shortNames[words.locale]}</span>
        <select
          aria-label={t('language')}
          value={words.locale}
          onChange={(event) => chooseLocale(event.currentTarget.value)}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {names[locale]}
            </option>
          ))}
        </select>
      </label>
      {onMine && (
        <button type="button" class="ib" aria-label={t('my_visits')} onClick={onMine}>
          <Icon name="user" />
        </button>
      )}
    </header>
  );
}
