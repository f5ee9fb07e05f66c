import type { Benchmark } from '../analysis/benchmark.ts';
import type { PeerGroup, Peers } from '../analysis/peers.ts';
import type { Selected } from '../analysis/selection.ts';
import type { Organisation } from '../model/organisation.ts';

/** An organisation beside its peers, and which files of a folder are peers. */
export interface BenchmarkResult {
  readonly benchmark: Benchmark;
  readonly organisation: Organisation;
  readonly peers: Omit<Peers, 'organisations'> & {
    /** Files that could not be used, and what is no such file. */
    readonly broken: number;
    readonly ignored: number;
  };
  /** Of which alone it is; of all if neither is said. */
  readonly group: { readonly [Key in keyof PeerGroup]: PeerGroup[Key] | undefined };
  readonly selected?: Selected | undefined;
  /** Whether to describe every service; data has them all. */
  readonly full: boolean;
}
