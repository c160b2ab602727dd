import type { ReactNode } from 'react';
import { type Action, can, useSession } from './session.ts';

/** May the person do this? `useCan('bookings.visit', 'edit')` */
export function useCan(resource: string, action: Action = 'view'): boolean {
  return can(useSession(), resource, action);
}

export interface CanProps {
  resource: string;
  action?: Action;
  children: ReactNode;
  /** Shown instead; by default what may not be done is not there. */
  otherwise?: ReactNode;
}

/** Shows its children only to those who have the right. The server checks again. */
export function Can({ resource, action, children, otherwise = null }: CanProps) {
  return useCan(resource, action) ? children : otherwise;
}
