// Sets that only grow together (Tarjan 1975): union by size, paths halved, in one array, as each look into a second one of
// millions costs as much as all that is done with it.

/** Elements 0 … count−1, each in a set of its own at first. */
export class UnionFind {
  /** Of an element the one above it; of one that stands for its set, its size below zero. */
  private readonly links: Int32Array;

  constructor(count: number) {
    this.links = new Int32Array(count).fill(-1);
  }

  /** The element that stands for its set. */
  find(element: number): number {
    const { links } = this;
    let at = element;
    for (let above = links[at] ?? -1; above >= 0; above = links[at] ?? -1) {
      const further = links[above] ?? -1;
      if (further < 0) return above;
      links[at] = further;
      at = further;
    }
    return at;
  }

  /** Size of the set that a root (`find`) stands for. */
  size(root: number): number {
    return -(this.links[root] ?? -1);
  }

  /** Makes one set of two. */
  join(left: number, right: number): void {
    this.joinRoots(this.find(left), this.find(right));
  }

  /** Makes one set of all elements listed; cheaper than one `join` for each. */
  joinAll(elements: Uint32Array): void {
    this.joinStretch(elements, 0, elements.length);
  }

  /** Makes one set of the elements listed from one place up to another. */
  joinStretch(elements: Uint32Array, start: number, end: number): void {
    if (start >= end) return;
    let root = this.find(elements[start] ?? 0);
    for (let at = start + 1; at < end; at += 1) root = this.joinRoots(root, this.find(elements[at] ?? root));
  }

  /** Takes an element out again. Only for all elements of a set together, as their paths lead through each other. */
  reset(element: number): void {
    this.links[element] = -1;
  }

  /** @returns which of the two stands for both. */
  private joinRoots(one: number, other: number): number {
    if (one === other) return one;
    const { links } = this;
    // No lists here: engines make one for each that is taken apart, and this is done by the million.
    const size = links[one] ?? -1;
    const otherSize = links[other] ?? -1;
    const isLarger = size <= otherSize; // below zero
    const root = isLarger ? one : other;
    const gone = isLarger ? other : one;
    links[gone] = root;
    links[root] = size + otherSize;
    return root;
  }
}
