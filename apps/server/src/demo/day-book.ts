/** Who and what is taken on one day of one studio, in minutes since midnight: each lane a list of [from, to). */
export class DayBook {
  readonly #taken = new Map<string, [number, number][][]>();

  /** The first lane that is free for all spans, or −1. */
  freeLane(resourceId: string, lanes: number, spans: readonly (readonly [number, number])[]): number {
    const taken = this.#lanesOf(resourceId, lanes);
    return taken.findIndex((lane) => spans.every(([from, to]) => lane.every(([a, b]) => b <= from || a >= to)));
  }

  take(resourceId: string, lane: number, spans: readonly (readonly [number, number])[]): void {
    const lanes = this.#lanesOf(resourceId, lane + 1);
    for (const [from, to] of spans) lanes[lane]?.push([from, to]);
  }

  #lanesOf(resourceId: string, atLeast: number): [number, number][][] {
    let lanes = this.#taken.get(resourceId);
    if (!lanes) {
      lanes = [];
      this.#taken.set(resourceId, lanes);
    }
    while (lanes.length < atLeast) lanes.push([]);
    return lanes;
  }
}
