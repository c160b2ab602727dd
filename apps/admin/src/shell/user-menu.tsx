import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Avatar } from '../kit/avatar.tsx';
import { useSession } from '../session/session.ts';
import { useSignOut } from '../session/sign-out.ts';
import { useShellT } from './messages.ts';
import classes from './top-bar.module.css';

/** Who is signed in, light or dark, the way out. */
export function UserMenu() {
  const t = useShellT();
  const { user } = useSession();
  return (
    <Menu width={240}>
      <Menu.Target>
        <button type="button" className={classes.user} aria-label={t('shell.me', { name: user.name })}>
          <Avatar id={user.id} name={user.name} photoUrl={user.photoUrl} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.name}</Menu.Label>
        <UserItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The items themselves: in the menu of the top bar and in the sheet of a phone. */
export function UserItems() {
  const t = useShellT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const schemes = [
    { value: 'light', label: t('shell.theme_light'), icon: IconSun },
    { value: 'dark', label: t('shell.theme_dark'), icon: IconMoon },
    { value: 'auto', label: t('shell.theme_system'), icon: IconDeviceDesktop },
  ] as const;
  return (
    <>
      <Menu.Item
        leftSection={<IconUser size={16} stroke={1.75} aria-hidden />}
        onClick={() => navigate({ to: '/profile' })}
      >
        {t('shell.profile')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      {schemes.map(({ value, label, icon: SchemeIcon }) => (
        <Menu.Item
          key={value}
          closeMenuOnClick={false}
          aria-current={colorScheme === value || undefined}
          leftSection={<SchemeIcon size={16} stroke={1.75} aria-hidden />}
          rightSection={colorScheme === value ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
          onClick={() => setColorScheme(value)}
        >
          {label}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout className="flip" size={16} stroke={1.75} aria-hidden />} onClick={signOut}>
        {t('shell.sign_out')}
      </Menu.Item>
    </>
  );
}
