import type { TestProject } from 'vitest/node';
import { openTestCluster } from './test-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: { adminUrl: string; template: string };
  }
}

/** Before the first test file: PostgreSQL runs and holds a migrated template. After the last one: it is let go. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await openTestCluster();
  project.provide('testCluster', { adminUrl: cluster.adminUrl, template: cluster.template });
  return () => cluster.release();
}
