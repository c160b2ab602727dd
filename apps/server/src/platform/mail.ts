import nodemailer from 'nodemailer';
import type { Config } from './config.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Hands letters to the outside; throws when it could not, and the reaction that sends is tried again. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}

/** Hands short messages to an aggregator. */
export interface SmsGateway {
  send(message: { to: string; text: string }): Promise<void>;
}

let mailer: Mailer | null = null;
let sms: SmsGateway | null = null;

/** The mailer of this installation, or null: then screens say so and offer links to copy. */
export function connectedMailer(): Mailer | null {
  return mailer;
}

export function connectMailer(connected: Mailer | null): void {
  mailer = connected;
}

/** The SMS aggregator of this installation, or null when none is connected [ACC-015]. */
export function connectedSms(): SmsGateway | null {
  return sms;
}

export function connectSms(connected: SmsGateway | null): void {
  sms = connected;
}

/** Letters through the SMTP server of SMTP_URL. */
export function smtpMailer(config: Config): Mailer | null {
  if (!config.SMTP_URL) return null;
  const transport = nodemailer.createTransport(config.SMTP_URL);
  return {
    async send(letter) {
      await transport.sendMail({ from: config.MAIL_FROM, ...letter });
    },
  };
}
