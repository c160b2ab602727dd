// What other modules may use of messaging.
export { writePreference } from './client-channels.ts';
export { channelStopped, messageSettled } from './events.ts';
export { type LinkSubject, subjectOfLink } from './links.ts';
export { type PlannedMessage, planMessages } from './plan-messages.ts';
export { canSendCode, type SendCode, sendCode } from './send-code.ts';
