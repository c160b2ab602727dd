import { createServer, type Server, type Socket } from 'node:net';

/** A post office for the tests: the server under test hands its letters here (SMTP_URL of playwright.config.ts). */
export class Mailbox {
  readonly #letters: { to: string; text: string }[] = [];
  #server: Server | undefined;

  async open(): Promise<void> {
    const server = createServer((socket) => this.#serve(socket));
    await new Promise<void>((done) => server.listen(Number(process.env.E2E_MAIL_PORT), '127.0.0.1', done));
    this.#server = server;
  }

  async close(): Promise<void> {
    await new Promise((done) => this.#server?.close(done) ?? done(undefined));
  }

  /** The newest letter to somebody, or undefined while none has come. */
  letterTo(address: string): string | undefined {
    return this.#letters.findLast(({ to }) => to === address)?.text;
  }

  /** As much of SMTP as one sender needs. */
  #serve(socket: Socket): void {
    let [received, to, isData] = ['', '', false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 tests');
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      received += bytes.toString('utf8');
      for (let end = endOf(received, isData); end !== undefined; end = endOf(received, isData)) {
        const piece = received.slice(0, end.at);
        received = received.slice(end.next);
        if (isData) {
          this.#letters.push({ to, text: readable(piece) });
          isData = false;
          say('250 kept');
          continue;
        }
        to = /^RCPT TO:<(.+)>/i.exec(piece)?.[1] ?? to;
        isData = /^DATA/i.test(piece);
        if (/^QUIT/i.test(piece)) socket.end('221 bye\r\n');
        else say(isData ? '354 go on' : '250 ok');
      }
    });
  }
}

/** Commands end with a line, a letter with a dot on a line of its own. */
function endOf(text: string, isData: boolean): { at: number; next: number } | undefined {
  const mark = isData ? '\r\n.\r\n' : '\r\n';
  const at = text.indexOf(mark);
  return at < 0 ? undefined : { at, next: at + mark.length };
}

/** The parts of a letter as they are read, whatever they travelled as. */
function readable(letter: string): string {
  const boundary = /boundary="(.+?)"/.exec(letter)?.[1];
  const parts = boundary ? letter.split(`--${boundary}`) : [letter];
  return parts
    .map((part) => {
      const bodyAt = part.indexOf('\r\n\r\n');
      const [head, body] = [part.slice(0, bodyAt), part.slice(bodyAt + 4)];
      if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
      if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body;
      const bytes = body
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    })
    .join('\n');
}
