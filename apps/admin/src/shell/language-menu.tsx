import { Menu } from '@mantine/core';
import { localeFacts, locales } from '@salus/i18n';
import { IconCheck, IconWorld } from '@tabler/icons-react';
import { useLocale } from '../i18n/use-language.ts';
import { useChooseLanguage } from '../session/choose-language.ts';
import { useShellT } from './messages.ts';
import classes from './top-bar.module.css';

/** The seven languages under their own names [L10N-001]. */
export function LanguageMenu() {
  const t = useShellT();
  const locale = useLocale();
  const chooseLanguage = useChooseLanguage();
  return (
    <Menu width={200}>
      <Menu.Target>
        <button type="button" className={classes.language} aria-label={t('shell.language')}>
          <IconWorld size={14} stroke={1.75} aria-hidden />
          {localeFacts[locale].shortName}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((choice) => (
          <Menu.Item
            key={choice}
            lang={localeFacts[choice].tag}
            aria-current={choice === locale || undefined}
            rightSection={choice === locale ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
            onClick={() => chooseLanguage(choice)}
          >
            {localeFacts[choice].ownName}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
