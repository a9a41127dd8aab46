import { useQuery } from '@tanstack/react-query';
import { aboutQuery } from '../../api/queries.ts';
import type { Scope } from './queries.ts';

/** The scope of the link, filled up with the data set's own chain and region; null until those are known. */
export function useScope(state: { chain: string | null; region: string | null; asOf: string | null }) {
  const about = useQuery(aboutQuery);
  const chain = state.chain ?? about.data?.defaultChain;
  const region = state.region ?? about.data?.defaultRegion;
  const scope: Scope | null =
    chain === undefined || region === undefined ? null : { chain, region, asOf: state.asOf };
  return { scope, about };
}
