/** A small local stand-in for a mail server: keeps letters in memory, checks the sign-in, and has bad days on demand. */
import type { AddressInfo } from 'node:net';
import type { Email } from 'postal-mime';

export interface SmtpSimulator {
  port: number;
  /** Letters that arrived, oldest first. */
  letters: { to: string[]; raw: string; parsed: Email; at: Date }[];
  /** From now on every letter is answered with this code (421, 450, 550); null is well. */
  mood(code: number | null): void;
  close(): Promise<void>;
}

export interface SmtpOptions {
  port?: number;
  user?: string;
  password?: string;
  onLetter?: (letter: SmtpSimulator['letters'][number]) => void;
}

export async function startSmtpSimulator({
  port = 0,
  user,
  password,
  onLetter,
}: SmtpOptions = {}): Promise<SmtpSimulator> {
  // Tools of development: the product's bundle must not need them in order to start.
  const [{ SMTPServer }, { default: PostalMime }] = await Promise.all([import('smtp-server'), import('postal-mime')]);
  const letters: SmtpSimulator['letters'] = [];
  let mood: number | null = null;
  const refusal = () => Object.assign(new Error('simulated refusal'), { responseCode: mood ?? 451 });
  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 200, // connections that a client keeps open need no longer good-bye
    onAuth(auth, _session, done) {
      const isGood = auth.username === user && auth.password === password;
      done(isGood ? null : Object.assign(new Error('wrong password'), { responseCode: 535 }), { user: auth.username });
    },
    onRcptTo: (_address, _session, done) => done(mood ? refusal() : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const letter = { to, raw, parsed: await PostalMime.parse(raw), at: new Date() };
        letters.push(letter);
        onLetter?.(letter);
        done(null);
      });
    },
  });
  server.on('error', () => {}); // a client that hangs up in the middle is a bad day of its own
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    mood(code) {
      mood = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
