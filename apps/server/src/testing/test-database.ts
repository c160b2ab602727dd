import { inject } from 'vitest';
import type {} from './global-setup.ts';
import { cloneTemplate, type TestDatabase } from './test-cluster.ts';

export type { TestDatabase };

/** A migrated, empty database for one test file; `drop` it in `afterAll`. Each test in it makes its own network. */
export function createTestDatabase(): Promise<TestDatabase> {
  return cloneTemplate(inject('testCluster'));
}
