interface Out<T> {
  running: Promise<T>;
  next: Promise<T> | null;
}

/**
 * One question at a time for all who ask it. Whoever asks while it is out shares the next one, which is put after they came: nobody
 * hears an answer from before, and the more ask at once, the less each of them costs.
 */
export class SharedQuestion<T> {
  readonly #out = new Map<string, Out<T>>();

  ask(key: string, question: () => Promise<T>): Promise<T> {
    const out = this.#out.get(key);
    if (!out) return this.#put(key, question);
    out.next ??= settled(out.running).then(() => this.#put(key, question));
    return out.next;
  }

  #put(key: string, question: () => Promise<T>): Promise<T> {
    const out: Out<T> = { running: question(), next: null };
    this.#out.set(key, out);
    void settled(out.running).then(() => {
      if (out.next === null) this.#out.delete(key);
    });
    return out.running;
  }
}

const settled = (promise: Promise<unknown>) => promise.then(nothing, nothing);
const nothing = () => {};
