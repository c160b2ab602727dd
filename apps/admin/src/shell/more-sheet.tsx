import { useMantineColorScheme } from '@mantine/core';
import { localeFacts, locales } from '@salus/i18n';
import { IconBuildingStore, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../i18n/use-language.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { SegmentedControl } from '../kit/segmented-control.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useChooseLanguage } from '../session/choose-language.ts';
import { useSession } from '../session/session.ts';
import { useSignOut } from '../session/sign-out.ts';
import { useNav } from './areas-context.ts';
import { useLabel, useShellT } from './messages.ts';
import classes from './more-sheet.module.css';
import { useStudioChoices, useStudioScope } from './studio-scope.tsx';

/** What the rail and the top bar hold on a desk: other sections, studio, language, theme, the way out. */
export default function MoreSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useShellT();
  const label = useLabel();
  const locale = useLocale();
  const chooseLanguage = useChooseLanguage();
  const { user, studios } = useSession();
  const { choose } = useStudioScope();
  const choices = useStudioChoices();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const items = useNav();

  return (
    <Sheet opened={opened} onClose={onClose} title={user.name}>
      <div className={classes.sections}>
        {items.map((item) => (
          <Link key={item.to} to={item.to} className={classes.section} onClick={onClose}>
            <item.icon size={20} stroke={1.75} aria-hidden />
            {label(item.labelKey)}
          </Link>
        ))}
      </div>
      {studios.length > 1 && (
        <section className={classes.block}>
          <h3>{t('shell.studio')}</h3>
          <div className={classes.list}>
            {choices.map(({ id, name, isUnderCompany, isChosen }) => (
              <button
                key={id ?? 'all'}
                type="button"
                className={classes.choice}
                data-under-company={isUnderCompany || undefined}
                aria-pressed={isChosen}
                onClick={() => choose(id)}
              >
                <IconBuildingStore size={18} stroke={1.75} aria-hidden />
                <span className="cut">{name ?? t('shell.studio_all')}</span>
                {isChosen && <IconCheck size={18} stroke={1.75} aria-hidden />}
              </button>
            ))}
          </div>
        </section>
      )}
      <section className={classes.block}>
        <h3>{t('shell.language')}</h3>
        <div className={classes.chips}>
          {locales.map((choice) => (
            <Chip key={choice} on={choice === locale} onClick={() => chooseLanguage(choice)}>
              {localeFacts[choice].ownName}
            </Chip>
          ))}
        </div>
      </section>
      <section className={classes.block}>
        <h3>{t('shell.theme')}</h3>
        <SegmentedControl
          label={t('shell.theme')}
          value={colorScheme}
          onChange={setColorScheme}
          options={[
            { value: 'light', label: t('shell.theme_light') },
            { value: 'dark', label: t('shell.theme_dark') },
            { value: 'auto', label: t('shell.theme_system') },
          ]}
        />
      </section>
      <Button onClick={signOut}>{t('shell.sign_out')}</Button>
    </Sheet>
  );
}
