import nodemailer from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import type { Config } from './config.ts';
import { type Accepted, HandoverError, type HandoverProblem } from './handover.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Shown as the sender; the address stays that of the account. */
  fromName?: string;
  /** Whom an answer reaches. */
  replyTo?: string;
  /** The same for every try, so that a mailbox recognises a letter that came twice. */
  messageId?: string;
  headers?: Record<string, string>;
  /** An iCalendar object that mail programs offer to put into the calendar. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string };
}

/** Hands letters to the outside; throws when it could not (`HandoverError` says whether trying again makes sense). */
export interface Mailer {
  send(letter: Letter): Promise<Accepted | undefined>;
  close?(): void;
}

/** Hands short messages to an aggregator; throws when it could not. */
export interface SmsGateway {
  send(message: { to: string; text: string }): Promise<Accepted | undefined>;
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
  return mailerOver({ ...timeouts, url: config.SMTP_URL, pool: true }, config.MAIL_FROM);
}

/** An SMTP account; `dkim` signs letters with the key of the sender's domain. */
export interface SmtpAccount {
  host: string;
  port: number;
  user?: string;
  password?: string;
  from: string;
  dkim?: { domainName: string; keySelector: string; privateKey: string };
}

/** Letters through an account of somebody's own. TLS from the start on 465, otherwise as soon as the server offers it. */
export function accountMailer({ host, port, user, password, from, dkim }: SmtpAccount): Mailer {
  return mailerOver(
    {
      ...timeouts,
      host,
      port,
      secure: port === 465,
      pool: true,
      ...(user ? { auth: { user, pass: password ?? '' } } : {}),
      ...(dkim ? { dkim } : {}),
    },
    from,
  );
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, maxConnections: 3 };

function mailerOver(options: SMTPPool.Options, from: string): Mailer {
  const transport = nodemailer.createTransport(options);
  return {
    async send({ calendar, fromName, ...letter }) {
      const sent = await transport
        .sendMail({
          from: fromName ? { name: fromName, address: addressIn(from) } : from,
          ...letter,
          ...(calendar
            ? { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.text } }
            : {}),
        })
        .catch((error: unknown) => {
          throw problemOf(error);
        });
      return { id: sent.messageId, code: sent.response.slice(0, 3), answer: sent.response };
    },
    close: () => transport.close(),
  };
}

/** The address of `Name <address>`. */
function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

/** 4xx and a broken line are worth another try; 5xx is about this letter; a refused sign-in is about the account. */
function problemOf(error: unknown): HandoverError {
  const {
    code = 'UNKNOWN',
    responseCode,
    response,
    message,
  } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    message: string;
  };
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  const isOurs = code === 'EAUTH' || responseCode === 530 || responseCode === 535;
  const problem: HandoverProblem = isOurs ? 'stop' : isPermanent ? 'never' : 'later';
  return new HandoverError(problem, String(responseCode ?? code), (response ?? message).slice(0, 500));
}
