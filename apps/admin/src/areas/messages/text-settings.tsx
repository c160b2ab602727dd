import { Select } from '@mantine/core';
import { isLocale, localeFacts, locales } from '@salus/i18n';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useLocale } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useChosenCompany } from './company-choice.tsx';
import classes from './messages.module.css';
import { useT } from './messages.ts';
import { useMessagesSearch, useSetSearch } from './search.ts';
import { TextEditor } from './text-editor.tsx';
import { kindWord } from './words.ts';

/** The texts of a company by kind, channel and language, each with a preview [MSG-009, MSG-021i]. */
export function TextSettings() {
  const t = useT();
  const search = useMessagesSearch();
  const setSearch = useSetSearch();
  const screenLocale = useLocale();
  const locale = isLocale(search.language) ? search.language : screenLocale;
  const { companyId = '', choice } = useChosenCompany();
  const { data, error, refetch } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/messaging/templates', { params: { query: { companyId, locale } } }),
    enabled: companyId !== '',
  });
  const texts = data?.items ?? [];
  const keyOf = ({ kind, channel }: (typeof texts)[number]) => `${kind}.${channel}`;
  const chosen = texts.find((text) => keyOf(text) === search.text) ?? texts[0];
  return (
    <div className={classes.page}>
      <div className={classes.filters}>
        {choice}
        <Select
          aria-label={t('messages.language')}
          data={locales.map((value) => ({ value, label: localeFacts[value].ownName }))}
          value={locale}
          allowDeselect={false}
          onChange={(language) => setSearch({ language: language ?? undefined })}
        />
        <Select
          className={classes.textChoice}
          aria-label={t('messages.what')}
          data={texts.map((text) => ({
            value: keyOf(text),
            label: `${kindWord(t, text.kind)} · ${t(`messages.channel.${text.channel}`)}`,
          }))}
          value={chosen ? keyOf(chosen) : null}
          allowDeselect={false}
          onChange={(text) => setSearch({ text: text ?? undefined })}
        />
        {chosen?.isOwn && <Badge tone="accent">{t('messages.own_text')}</Badge>}
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton rows={8} />}
      {chosen && (
        <TextEditor
          key={`${companyId}/${locale}/${keyOf(chosen)}/${chosen.version}`}
          template={chosen}
          companyId={companyId}
          locale={locale}
        />
      )}
    </div>
  );
}
