import { type Icon, IconAlertCircle, IconClockUp, IconFileAlert, IconIdBadge2, IconStar } from '@tabler/icons-react';
import classes from './group-mark.module.css';
import { type KitKey, useKitT } from './messages.ts';

export const clientGroups = ['attention', 'earlier', 'staff', 'guest', 'contract'] as const;
/** In the order in which they win the highlighter when a client has several. */
export type ClientGroup = (typeof clientGroups)[number];

export const clientGroupLook: Record<ClientGroup, { icon: Icon; labelKey: KitKey }> = {
  attention: { icon: IconAlertCircle, labelKey: 'kit.group_attention' },
  earlier: { icon: IconClockUp, labelKey: 'kit.group_earlier' },
  staff: { icon: IconIdBadge2, labelKey: 'kit.group_staff' },
  guest: { icon: IconStar, labelKey: 'kit.group_guest' },
  contract: { icon: IconFileAlert, labelKey: 'kit.group_contract' },
};

/** A client's group: the highlighter with its icon and word. */
export function GroupMark({ group, size = 'md' }: { group: ClientGroup; size?: 'sm' | 'md' }) {
  const t = useKitT();
  const { icon: GroupIcon, labelKey } = clientGroupLook[group];
  return (
    <span className={`${classes.mark} g-${group}`} data-size={size}>
      <GroupIcon size={size === 'sm' ? 12 : 14} stroke={size === 'sm' ? 2 : 1.75} aria-hidden />
      {t(labelKey)}
    </span>
  );
}
