/** Targets and introductions. */
import { findTargets, findWarmPaths } from '../../domain/introductions.ts';
import type { RelationRow } from '../../domain/load-facts.ts';
import { listKey, pageSize, paginate } from '../../domain/paging.ts';
import type { Link, Target } from '../../domain/results.ts';
import { rankStability } from '../../domain/scoring.ts';
import type { RelationType } from '../../domain/vocabulary.ts';
import { existing, existingAll } from '../context.ts';
import type { InputMaybe, Resolvers, ScoreWeights } from '../generated.ts';

export const target: Resolvers = {
  Query: {
    targets: async (_, { segment, region, asOf, weights, first, after }, { store, snapshot, day }) => {
      const { facts } = await snapshot();
      const question = { segment, region, asOf: day(asOf), ...(weights && { weights: stated(weights) }) };
      const { nodes, ...lists } = await findTargets(store, facts, question);
      const list = listKey(facts.version, 'targets', question);
      const k = pageSize(first, 20, 100);
      const stability = stabilityOf(nodes, weights, k);
      const items = nodes.map(node => ({
        ...node,
        id: node.enterprise,
        stability: () => stability().get(node.enterprise)!,
      }));
      const page = paginate(items, { first: k, after }, list, 20);
      return { ...lists, nodes: page.nodes, pageInfo: page.pageInfo };
    },
    warmPaths: async (_, { enterprise, region, asOf, first, maxHops }, context) => {
      await existing(context, enterprise);
      const { facts } = await context.snapshot();
      const limits = stated({ first, maxHops });
      return findWarmPaths(context.store, facts, { enterprise, region, asOf: context.day(asOf), ...limits });
    },
  },
  TargetConnection: {
    possiblyLocal: ({ possiblyLocal }, _, context) => existingAll(context, possiblyLocal),
    planned: ({ planned }, _, context) => existingAll(context, planned),
    carriers: ({ carriers }, _, context) => existingAll(context, carriers),
  },
  Target: {
    enterprise: ({ enterprise }, _, context) => existing(context, enterprise),
    alreadyHere: ({ alreadyHere }, _, context) => existingAll(context, alreadyHere),
    localBranches: ({ localBranches }, _, context) => existingAll(context, localBranches),
  },
  WarmPath: {
    path: ({ path }) => ({
      nodes: path.nodes,
      relations: path.relations.map(linkRow),
    }),
  },
};

/** What was given, without the blanks. */
function stated<T extends Record<string, number | null | undefined>>(given: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as {
    [K in keyof T]?: number;
  };
}

/** Computed once, and only where somebody asks. */
function stabilityOf(nodes: readonly Target[], weights: InputMaybe<ScoreWeights> | undefined, k: number) {
  let shares: Map<string, number> | null = null;
  return () => {
    shares ??= rankStability(nodes, stated(weights ?? {}), { k });
    return shares;
  };
}

const linkRow = ({ properties, type, ...link }: Link) =>
  ({ ...link, type: type as RelationType, props: properties }) as RelationRow;
