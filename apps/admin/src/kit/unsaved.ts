import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { confirm } from './confirm.tsx';
import { kitT } from './messages.ts';

/**
 * Asks before a page with unsaved changes is left, inside the product and by closing the tab [ORG-009i].
 * A change of search (tabs, an open drawer) stays on the page and asks nothing, unless `stays` knows better.
 */
export function useUnsavedGuard(dirty: boolean, stays: Stays = isSamePage): { release: () => void } {
  const released = useRef(false);
  useEffect(() => {
    if (!dirty) released.current = false;
  }, [dirty]);
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: () => dirty && !released.current,
    shouldBlockFn: async ({ current, next }) => {
      if (released.current || stays(current, next)) return false;
      return !(await confirmLeaving());
    },
  });
  return {
    /** The changes are saved: the way that follows is not asked about, though the form is not drawn anew yet. */
    release() {
      released.current = true;
    },
  };
}

interface Place {
  pathname: string;
  search: object;
}
/** Whether the form is still on the screen at the next address. */
type Stays = (current: Place, next: Place) => boolean;

function isSamePage(current: Place, next: Place): boolean {
  return current.pathname === next.pathname;
}

/** For drawers and dialogs with a form: may they close? */
export async function mayLeave(dirty: boolean): Promise<boolean> {
  return !dirty || confirmLeaving();
}

function confirmLeaving(): Promise<boolean> {
  return confirm({
    title: kitT('kit.leave_title'),
    text: kitT('kit.leave_text'),
    yes: kitT('kit.leave_go'),
    no: kitT('kit.leave_stay'),
    danger: true,
  });
}

/** Paths of the fields that differ: `name`, `hours.0.from`. A list that grew counts its new items. */
export function changedFields(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return [];
  if (isTree(before) && isTree(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changedFields(before[key], after[key], path ? `${path}.${key}` : key));
  }
  // An emptied field and one that never had a value look the same to a person.
  if (isEmpty(before) && isEmpty(after)) return [];
  return [path];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof File);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
