/** Panorama, verdicts, gaps and checks. */

import { recordedChecks } from '../../domain/check.ts';
import { decidesUntil } from '../../domain/decides-until.ts';
import { gaps } from '../../domain/gaps.ts';
import { judgedLeaf, judgedUnder } from '../../domain/judged.ts';
import { listKey, paginate } from '../../domain/paging.ts';
import { panoramaOf } from '../../domain/panorama.ts';
import { existing, existingAll } from '../context.ts';
import { requireEditor } from '../editor.ts';
import type { Resolvers } from '../generated.ts';
import { checkShape, relationShape } from '../shapes.ts';

export const verdict: Resolvers = {
  Query: {
    panorama: async (_, { chain, region, asOf }, { snapshot, day }) => {
      const { facts } = await snapshot();
      const cells = judgedUnder(facts, chain, { region, asOf: day(asOf) });
      return panoramaOf(facts, { chain, region, asOf: day(asOf), cells });
    },
    verdict: async (_, { segment, region, asOf }, { snapshot, day }) =>
      judgedLeaf((await snapshot()).facts, segment, { region, asOf: day(asOf) }),
    gaps: async (_, args, { snapshot, day }) => {
      const { facts } = await snapshot();
      const asOf = day(args.asOf);
      const found = gaps(judgedUnder(facts, args.chain, { region: args.region, asOf }), args);
      const list = listKey(facts.version, 'gaps', args.chain, args.region, asOf, args.verdicts, args.advice);
      return paginate(
        found.map(cell => ({ ...cell, id: cell.segment })),
        args,
        list,
        20,
      );
    },
    checks: async (_, args, { store }) => (await recordedChecks(store, args)).map(checkShape),
  },
  Mutation: {
    recordCheck: async (_, { input }, context) => {
      requireEditor(context);
      const id = await context.recorder.record(input);
      context.refresh();
      return { id, cell: { segment: input.segment, region: input.region } };
    },
    retractCheck: async (_, { id }, context) => {
      requireEditor(context);
      const { segment, region } = await context.recorder.retract(id);
      context.refresh();
      return judgedLeaf((await context.snapshot()).facts, segment, { region, asOf: context.today });
    },
  },
  CheckResult: {
    verdict: async ({ cell: { segment, region } }, _, { snapshot, today }) =>
      judgedLeaf((await snapshot()).facts, segment, { region, asOf: today }),
    decidesUntil: async ({ cell }, _, { snapshot, today }) =>
      decidesUntil((await snapshot()).facts, { ...cell, asOf: today }),
  },
  Check: { source: ({ sourceId }, _, context) => existing(context, sourceId) },
  Panorama: {
    chain: ({ chain }, _, context) => existing(context, chain),
    place: async ({ region }, _, { snapshot }) =>
      (await snapshot()).facts.regions.find(({ id }) => id === region)!,
    groups: ({ groups }, _, context) => existingAll(context, groups),
    feeds: async ({ feeds }, _, { snapshot }) => {
      const shown = new Set(feeds);
      return (await snapshot()).feeds.filter(({ id }) => shown.has(id)).map(relationShape);
    },
  },
  PanoramaSummary: { total: ({ total }, _, context) => (total ? existing(context, total) : null) },
  SegmentVerdict: {
    segment: ({ segment }, _, context) => existing(context, segment),
    status: ({ status }) => (status === 'stated' ? 'STATED' : 'INFERRED'),
    totals: ({ totals }, _, context) => existingAll(context, totals),
    localFirms: async ({ segment, region, asOf, localFirms }, args, { snapshot }) => {
      const list = listKey((await snapshot()).facts.version, 'localFirms', segment, region, asOf);
      const page = paginate(
        localFirms.map(id => ({ id })),
        args,
        list,
        20,
      );
      return { ...page, ids: page.nodes.map(({ id }) => id) };
    },
  },
  SurveyUse: { source: ({ sources }, _, context) => existing(context, sources[0] ?? '') },
};
