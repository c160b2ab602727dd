import { Menu, Switch } from '@mantine/core';
import { IconKeyboard, IconSettings } from '@tabler/icons-react';
import { useContext } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useIsCompact } from '../../shell/use-layout.ts';
import { JournalContext } from './journal-context.ts';
import classes from './journal-settings.module.css';
import { keysHelp } from './keys-help.tsx';
import { useT } from './messages.ts';
import { usePreferences } from './preferences.ts';

const steps = ['5', '10', '15', '30', '60'] as const;

/** How this person sees the journal on this device: step, height of an hour, strip, keys. */
export function JournalSettings() {
  const t = useT();
  const formats = useFormats();
  const compact = useIsCompact();
  const context = useContext(JournalContext);
  const [preferences, setPreferences] = usePreferences();
  const set = (change: Partial<typeof preferences>) => setPreferences({ ...preferences, ...change });
  return (
    <Menu position="bottom-end" width={300} closeOnItemClick={false}>
      <Menu.Target>
        <IconButton icon={IconSettings} bordered label={t('journal.settings')} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label>{t('journal.step')}</Menu.Label>
        <div className={classes.row}>
          <SegmentedControl
            label={t('journal.step')}
            value={String(preferences.step ?? context?.step ?? 15)}
            onChange={(step) => set({ step: Number(step) })}
            options={steps.map((step) => ({ value: step, label: formats.number(Number(step)) }))}
          />
        </div>
        <Menu.Label>{t('journal.density')}</Menu.Label>
        <div className={classes.row}>
          <SegmentedControl
            label={t('journal.density')}
            value={preferences.density ?? (compact ? 'touch' : 'normal')}
            onChange={(density) => set({ density })}
            options={[
              { value: 'compact', label: t('journal.density_compact') },
              { value: 'normal', label: t('journal.density_normal') },
              { value: 'touch', label: t('journal.density_touch') },
            ]}
          />
        </div>
        <div className={classes.row}>
          <Switch
            label={t('journal.show_strip')}
            checked={preferences.hasStrip}
            onChange={(event) => set({ hasStrip: event.currentTarget.checked })}
          />
        </div>
        <div className={classes.row}>
          <Switch
            label={t('journal.use_keys')}
            checked={preferences.hasKeys}
            onChange={(event) => set({ hasKeys: event.currentTarget.checked })}
          />
        </div>
        <Menu.Item
          leftSection={<IconKeyboard size={16} stroke={1.75} aria-hidden />}
          onClick={() => keysHelp.set(true)}
        >
          {t('journal.keys')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
