// Sets that only grow together (Tarjan 1975): union by size, paths halved, in two arrays.

/** Elements 0 … count−1, each in a set of its own at first. */
export class UnionFind {
  private readonly parentOf: Uint32Array;
  private readonly sizeOf: Uint32Array;

  constructor(count: number) {
    this.parentOf = new Uint32Array(count);
    for (let element = 0; element < count; element += 1) this.parentOf[element] = element;
    this.sizeOf = new Uint32Array(count).fill(1);
  }

  /** The element that stands for its set. */
  find(element: number): number {
    const { parentOf } = this;
    let at = element;
    for (let parent = parentOf[at] ?? at; parent !== at; parent = parentOf[at] ?? at) {
      const above = parentOf[parent] ?? parent;
      parentOf[at] = above;
      at = above;
    }
    return at;
  }

  /** Size of the set that a root (`find`) stands for. */
  size(root: number): number {
    return this.sizeOf[root] ?? 1;
  }

  /** Makes one set of two. */
  join(left: number, right: number): void {
    const [one, other] = [this.find(left), this.find(right)];
    if (one === other) return;
    const [large, small] = this.size(one) >= this.size(other) ? [one, other] : [other, one];
    this.parentOf[small] = large;
    this.sizeOf[large] = this.size(large) + this.size(small);
  }

  /** Makes one set of all elements listed; cheaper than one `join` for each. */
  joinAll(elements: Uint32Array): void {
    this.joinStretch(elements, 0, elements.length);
  }

  /** Makes one set of the elements listed from one place up to another. */
  joinStretch(elements: Uint32Array, start: number, end: number): void {
    if (start >= end) return;
    const { parentOf, sizeOf } = this;
    let root = this.find(elements[start] ?? 0);
    for (let at = start + 1; at < end; at += 1) {
      const other = this.find(elements[at] ?? root);
      if (other === root) continue;
      const sum = (sizeOf[root] ?? 1) + (sizeOf[other] ?? 1);
      const isLarger = (sizeOf[other] ?? 1) > (sizeOf[root] ?? 1);
      parentOf[isLarger ? root : other] = isLarger ? other : root;
      if (isLarger) root = other;
      sizeOf[root] = sum;
    }
  }

  /** Takes an element out again. Only for all elements of a set together, as their paths lead through each other. */
  reset(element: number): void {
    this.parentOf[element] = element;
    this.sizeOf[element] = 1;
  }
}
