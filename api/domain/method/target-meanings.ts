/** What each constant of targets, introductions, criticality and stability means. */
import type {
  CriticalityRules,
  ScoreWeights,
  StabilityRules,
  TargetRules,
  WarmPathRules,
} from '../target-rules.ts';
import type { MeaningsOf } from './table.ts';

export const WEIGHT_MEANINGS: MeaningsOf<ScoreWeights> = {
  fit: ['weight', '契合度的权重。', 'Weight of fit.'],
  strength: ['weight', '实力的权重。', 'Weight of strength.'],
  reach: ['weight', '可达性的权重。', 'Weight of reach.'],
  intent: ['weight', '投资意向的权重。', 'Weight of intent.'],
  match: ['weight', '承接匹配的权重。', 'Weight of match.'],
  risk: ['weight', '风险的权重（风险越高，得分越低）。', 'Weight of risk; a high risk lowers the score.'],
};

export const WARM_PATH_MEANINGS: MeaningsOf<WarmPathRules & { weights: Record<string, number> }> = {
  // One sentence each below: the table is open, so that a relation without one would show its code.
  weights: {
    PART_OF: ['share', '一步“隶属”的强度。', 'Strength of one step of ownership.'],
    INVESTS_IN: ['share', '一步“投资持股”的强度。', 'Strength of one step of shareholding.'],
    SUPPLIES: ['share', '一步“供货”的强度。', 'Strength of one step of supply.'],
    COOPERATES_WITH: ['share', '一步“合作”的强度。', 'Strength of one step of cooperation.'],
    ALUMNI_OF: ['share', '一步“校友”的强度。', 'Strength of one alumni step.'],
    HOMETOWN_OF: ['share', '一步“乡情”的强度。', 'Strength of one hometown step.'],
  },
  halfLifeYears: [
    'years',
    '一条关系的价值减半所需的年数。',
    'Years in which a relation loses half its worth.',
  ],
  undatedFreshness: ['share', '未注明日期的关系的新鲜度。', 'Freshness of a relation that nothing dates.'],
  statedConfidence: ['share', '来源写明的关系的可信度。', 'Confidence of a stated relation.'],
  inferredConfidence: [
    'share',
    '推断的关系未注明可信度时所取的值。',
    'Confidence of an inferred relation that states none.',
  ],
  hubDegree: [
    'items',
    '往来对象超过此数的机构，引荐作用按对数打折。',
    'A body with more partners than this is discounted by a logarithm.',
  ],
};

export const TARGET_MEANINGS: MeaningsOf<TargetRules & { roles: Record<string, number> }> = {
  roles: {
    maker: ['share', '契合度：制造。', 'Fit of a maker.'],
    developer: ['share', '契合度：研发。', 'Fit of a developer.'],
    integrator: ['share', '契合度：集成。', 'Fit of an integrator.'],
    service: ['share', '契合度：服务。', 'Fit of a service firm.'],
    distributor: ['share', '契合度：经销。', 'Fit of a distributor.'],
    unknown: ['share', '契合度：未注明角色。', 'Fit where the row states no role.'],
  },
  revenueWan: [
    'wan',
    '实力：收入在这两个值之间按对数计 0 到 1。',
    'Strength: revenue between these two counts 0 to 1 on a logarithmic scale.',
  ],
  employees: [
    'people',
    '实力：员工数在这两个值之间按对数计 0 到 1。',
    'Strength: employees between these two count 0 to 1 on a logarithmic scale.',
  ],
  sizes: {
    large: ['share', '实力：来源称大型企业。', 'Strength of a firm called large.'],
    medium: ['share', '实力：来源称中型企业。', 'Strength of a firm called medium-sized.'],
    small: ['share', '实力：来源称小型企业。', 'Strength of a firm called small.'],
  },
  listed: ['share', '实力：上市公司。', 'Strength of a listed company.'],
  focusLeaf: ['share', '承接匹配：载体主导方向就是本环节。', 'Match: a carrier focuses on this segment.'],
  focusAbove: ['share', '承接匹配：载体主导方向是上级环节。', 'Match: a carrier focuses on a segment above.'],
  focusRoot: [
    'share',
    '承接匹配：载体主导方向是整个产业。',
    'Match: a carrier focuses on the whole industry.',
  ],
};

export const STABILITY_MEANINGS: MeaningsOf<StabilityRules> = {
  samples: ['items', '排名稳健性：随机抽取的权重组数。', 'Rank stability: random weightings drawn.'],
  seed: [
    'code',
    '随机数种子，使同一问题总得同一答案。',
    'Seed, so that the same question has the same answer.',
  ],
  concentration: [
    'ratio',
    '狄利克雷分布参数之和：越大，抽到的权重越接近所选权重。',
    'Sum of the Dirichlet’s parameters: the larger, the closer the draws to the chosen weights.',
  ],
};

export const CRITICALITY_MEANINGS: MeaningsOf<CriticalityRules> = {
  essentialWeight: [
    'share',
    '权重达到此数的投入为必需：缺了就不能生产。',
    'An input of at least this weight is essential: nothing comes out without it.',
    'DIEM_2022',
  ],
  substitution: [
    'share',
    '本地有企业的同级环节能替代缺失投入的程度。',
    'How far a sibling segment with local providers can stand in.',
  ],
  importanceBase: [
    'ratio',
    '每个下游环节的基本重要性。',
    'Importance of each downstream segment to begin with.',
  ],
  importancePerProvider: [
    'ratio',
    '下游环节每多一家本地企业增加的重要性。',
    'Importance that each local provider adds to a downstream segment.',
  ],
};
