import { describe, expect, it } from 'vitest';
import type { Actor } from './context.ts';
import { type LiveMessage, shownTo } from './live.ts';
import type { Scope } from './rights.ts';

const message: LiveMessage = {
  networkId: 'our network',
  id: 'event',
  type: 'bookings.visit_booked',
  resource: 'bookings.visit',
  subjectType: 'visit',
  subjectId: 'a visit',
  studioId: 'my studio',
  actorId: 'a colleague',
};

/** Works in "my studio" and may view visits as far as the scope goes. */
function viewer(scope: Scope, resource = 'bookings.visit'): Actor {
  const right = { view: true, add: false, edit: false, delete: false, scope };
  const places = {
    studioIds: ['my studio'],
    regionStudioIds: ['my studio', 'sister'],
    companyStudioIds: ['my studio'],
  };
  return { kind: 'account', id: 'me', name: 'Me', grants: [{ rights: { [resource]: right }, ...places }] };
}

const hear = (actor: Actor, change: Partial<LiveMessage> = {}) =>
  shownTo(actor, 'our network', { ...message, ...change });

describe('[ACC-007] what live screens hear', () => {
  it('says which record changed to those who may see all of that studio', () => {
    expect(hear(viewer('studio'))).toMatchObject({ subjectId: 'a visit', actorId: 'a colleague' });
    expect(hear(viewer('region'), { studioId: 'sister' })).toMatchObject({ subjectId: 'a visit' });
    expect(hear(viewer('network'), { studioId: 'far away' })).toMatchObject({ subjectId: 'a visit' });
  });

  it('says only that something changed to those who may see some of it', () => {
    const bare = { id: 'event', type: 'bookings.visit_booked', subjectType: 'visit', studioId: 'my studio' };

    expect(hear(viewer('own'))).toEqual(bare);
    expect(hear(viewer('studio'), { studioId: null })).toEqual({ ...bare, studioId: null });
  });

  it('says nothing of other studios, other networks, and what one has no right to', () => {
    expect(hear(viewer('own'), { studioId: 'far away' })).toBeUndefined();
    expect(hear(viewer('studio'), { studioId: 'far away' })).toBeUndefined();
    expect(hear(viewer('network'), { networkId: 'their network' })).toBeUndefined();
    expect(hear(viewer('network', 'org.studio'))).toBeUndefined();
    expect(hear(viewer('network'), { resource: null })).toBeUndefined();
  });
});
