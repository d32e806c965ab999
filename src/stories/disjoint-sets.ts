/** Names joined into sets that have none in common. */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  join(a: string, b: string): void {
    this.#parents.set(this.rootOf(a), this.rootOf(b));
  }

  has(name: string): boolean {
    return this.#parents.has(name);
  }

  rootOf(name: string): string {
    const parent = this.#parents.get(name);
    if (parent === undefined) this.#parents.set(name, name);
    return parent === undefined || parent === name ? name : this.rootOf(parent);
  }
}
