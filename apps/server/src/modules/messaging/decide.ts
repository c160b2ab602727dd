import { afterQuietHours } from '@salus/scheduling';
import { type Recipient, ruleOf, type Sender } from './audience.ts';
import { type Channel, type Kind, kindFacts, type Reason } from './model.ts';

export interface Wanted {
  kind: Kind;
  /** When it should go out: now, or a reminder's hour. */
  at: Date;
  /** The client did it herself: an answer to her own request needs no consent and does not wait for the morning. */
  byClient: boolean;
}

export interface Decision {
  channel: Channel;
  status: 'queued' | 'skipped' | 'failed';
  reason: Reason | null;
  dueAt: Date;
}

/**
 * By which channels a message goes out, and why not by the others [MSG-004i]. A channel that the company's rule does not
 * want is not mentioned; one that it wants and that cannot serve is, so that the log tells who was not reached and why.
 */
export function decide(sender: Sender, recipient: Recipient, wanted: Wanted): Decision[] {
  const rule = ruleOf(sender, wanted.kind);
  const decisions: Decision[] = [];
  const email = rule.email ? judge(sender, recipient, wanted, 'email') : null;
  if (email) decisions.push(email);
  const isReached = email?.status === 'queued';
  if (rule.sms === 'always' || (rule.sms === 'instead' && !isReached)) {
    decisions.push(judge(sender, recipient, wanted, 'sms'));
  }
  return decisions;
}

function judge(sender: Sender, recipient: Recipient, wanted: Wanted, channel: Channel): Decision {
  const obstacle = obstacleTo(sender, recipient, wanted, channel);
  if (obstacle) {
    return { channel, status: obstacle === 'no_keys' ? 'failed' : 'skipped', reason: obstacle, dueAt: wanted.at };
  }
  const waits = kindFacts[wanted.kind].waits && !wanted.byClient;
  const dueAt = waits ? afterQuietHours(wanted.at, sender.timeZone, sender.quiet) : wanted.at;
  return { channel, status: 'queued', reason: dueAt > wanted.at ? 'quiet_hours' : null, dueAt };
}

/** What stands between this client and a message, in the order in which it is worth mending. */
export function obstacleTo(
  sender: Sender,
  recipient: Recipient,
  { kind, byClient }: Pick<Wanted, 'kind' | 'byClient'>,
  channel: Channel,
): Reason | null {
  const state = sender.channels[channel];
  const needsConsent = kind !== 'code' && (kindFacts[kind].isReminder || !byClient);
  if (recipient.isArchived) return 'client_archived';
  if (needsConsent && !recipient.hasConsent) return 'no_consent';
  if (!state.isOn) return 'channel_off';
  if (!recipient.isOn[channel] && kind !== 'code') return 'client_off';
  if (!recipient.addresses[channel]) return 'no_address';
  if (state.gateway === null) return state.isFranchise ? 'no_keys' : 'channel_off';
  return null;
}
