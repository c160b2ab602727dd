import type { components } from '@salus/api-client';

export type Message = components['schemas']['MessageRow'];
export type Settings = components['schemas']['MessagingSettings'];
export type Channel = components['schemas']['MessagingChannel'];
export type Template = components['schemas']['MessageTemplate'];
