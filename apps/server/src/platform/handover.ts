/** What a provider said when it took a message. */
export interface Accepted {
  /** The provider's own number of the message, for asking how it went. */
  id: string | null;
  code: string;
  answer: string;
}

/**
 * Why a provider did not take a message: `later` is worth another try, `never` is about this message, `stop` is about our
 * account with it (wrong key, no money): nothing will go through until a person looks.
 */
export type HandoverProblem = 'later' | 'never' | 'stop';

export class HandoverError extends Error {
  constructor(
    readonly problem: HandoverProblem,
    readonly code: string,
    readonly answer: string,
  ) {
    super(`${code}: ${answer}`);
    this.name = 'HandoverError';
  }
}
