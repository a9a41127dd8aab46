/** The gap ledger. */
import { leavesOf, ledgerChanges, ledgerEntries, standingGaps } from '../../domain/ledger.ts';
import { listKey, paginate } from '../../domain/paging.ts';
import type { Resolvers } from '../generated.ts';

export const ledger: Resolvers = {
  Query: {
    ledger: async (_, args, { store, snapshot }) => {
      const { facts } = await snapshot();
      const found = ledgerChanges(await ledgerEntries(store, args.region), {
        leaves: leavesOf(facts, args.chain),
        since: args.since,
      });
      return paginate(found, args, listKey(facts.version, 'ledger', args.region, args.chain, args.since), 20);
    },
    standingGaps: async (_, args, { store, snapshot }) => {
      const { facts } = await snapshot();
      const { region, chain, verdicts } = args;
      const filter = { leaves: leavesOf(facts, chain), verdicts };
      const found = standingGaps(await ledgerEntries(store, region), filter);
      return paginate(found, args, listKey(facts.version, 'standingGaps', region, chain, verdicts), 20);
    },
  },
  LedgerChange: { segment: ({ segment }, _, context) => context.entity.load(segment) },
  StandingGap: { segment: ({ segment }, _, context) => context.entity.load(segment) },
};
