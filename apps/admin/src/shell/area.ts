import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { Action } from '../session/session.ts';

/** A group of the rail, from top to bottom. */
export const navSections = ['desk', 'offer', 'growth', 'insight', 'settings'] as const;
export type NavSection = (typeof navSections)[number];

export interface Right {
  resource: string;
  action?: Action;
}

/** A line of the rail. It shows only to those who have its right. */
export interface NavItem<Key extends string = string> {
  section: NavSection;
  /** Place inside the section, small first. */
  order: number;
  icon: Icon;
  labelKey: Key;
  to: string;
  permission?: Right;
  /** Place in the tab bar of a phone (1–3); without it the item is under "More". */
  tab?: number;
  /** Width pays here: the rail shrinks to icons. */
  narrowRail?: boolean;
}

/** A thing that the + button of a phone and the command palette can start. */
export interface Creation<Key extends string = string> {
  order: number;
  icon: Icon;
  labelKey: Key;
  to: string;
  search?: Record<string, unknown>;
  permission?: Right;
}

export interface Command {
  id: string;
  title: string;
  hint?: string;
  icon?: Icon;
  to: string;
  params?: Record<string, string>;
  search?: Record<string, unknown>;
}

/** Where the palette looks: clients by phone, visits by number … `search` is asked from the second character on. */
export interface CommandSource<Key extends string = string> {
  id: string;
  labelKey: Key;
  permission?: Right;
  search(text: string, signal: AbortSignal): Promise<Command[]>;
}

/** What `src/areas/<area>/routes.tsx` exports. */
export interface Area {
  /** Screens inside the shell: children of `shellRoute`. */
  routes?: AnyRoute[];
  /** Screens without the shell, such as the sign-in: children of `rootRoute`. */
  publicRoutes?: AnyRoute[];
  nav?: NavItem[];
  creations?: Creation[];
  commandSources?: CommandSource[];
}

/** These three only check the label keys against the area's messages. */
export function defineNav<M extends Record<string, string>>(items: NavItem<keyof M & string>[]): NavItem[] {
  return items;
}

export function defineCreations<M extends Record<string, string>>(items: Creation<keyof M & string>[]): Creation[] {
  return items;
}

export function defineCommandSource<M extends Record<string, string>>(
  source: CommandSource<keyof M & string>,
): CommandSource {
  return source;
}
