import { expect, it } from 'vitest';
import { errandDefinitions } from '../../platform/jobs/jobs.ts';
import { messagingModule } from './module.ts';
import { sendErrand } from './send-errand.ts';

it('[MSG-021] the module alone brings the worker all that its queue asks for', () => {
  expect(messagingModule.name).toBe('messaging');
  expect(errandDefinitions().map(({ name }) => name)).toEqual(
    expect.arrayContaining([sendErrand.name, 'messaging_ask_fates']),
  );
});
