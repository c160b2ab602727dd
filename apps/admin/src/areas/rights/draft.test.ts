import { describe, expect, it } from 'vitest';
import {
  cellState,
  changedCells,
  type Draft,
  differences,
  type Resource,
  scopeOf,
  toggled,
  withScope,
} from './draft.ts';

const clients: Resource = {
  name: 'clients.client',
  actions: ['view', 'add', 'edit', 'delete'],
  scopes: ['own', 'studio', 'region', 'company', 'network'],
};
const start: Draft = { rights: { 'clients.client': { view: true, scope: 'studio' } }, grades: { one: {}, two: {} } };

describe('the matrix being edited', () => {
  it('[ACC-008] marks what a grade adds and what it takes away, and forgets what is like the position again', () => {
    const added = toggled(start, 'one', clients, 'add');
    expect(cellState(added, 'one', 'clients.client', 'add')).toBe('added');
    expect(cellState(added, 'two', 'clients.client', 'add')).toBe('none');

    const removed = toggled(start, 'one', clients, 'view');
    expect(cellState(removed, 'one', 'clients.client', 'view')).toBe('removed');
    expect(scopeOf(removed, 'one', 'clients.client')).toBeNull();

    expect(toggled(added, 'one', clients, 'add')).toEqual(start);
  });

  it('[ACC-006i] adds viewing to whatever is given, and takes everything with it', () => {
    const empty: Draft = { rights: {}, grades: {} };
    const given = toggled(empty, null, clients, 'delete');
    expect(given.rights['clients.client']).toMatchObject({ view: true, delete: true, scope: 'studio' });
    expect(cellState(toggled(given, null, clients, 'view'), null, 'clients.client', 'delete')).toBe('none');
  });

  it('[ACC-008i] lets a grade inherit what changes in the position', () => {
    const changed = toggled(start, null, clients, 'add');
    expect(cellState(changed, 'one', 'clients.client', 'add')).toBe('has');
  });

  it('counts changed cells and tells columns apart', () => {
    const wide = withScope(toggled(start, 'two', clients, 'edit'), 'two', clients, 'network');
    expect(changedCells(start, wide, [clients])).toEqual(['two/clients.client/edit']);
    expect(differences([wide, 'one'], [wide, 'two'], [clients])).toEqual([
      { resource: 'clients.client', gained: ['edit'], lost: [], scopeBefore: 'studio', scopeAfter: 'network' },
    ]);
    expect(changedCells(start, withScope(start, 'one', clients, 'own'), [clients])).toEqual([
      'one/clients.client/scope',
    ]);
  });
});
