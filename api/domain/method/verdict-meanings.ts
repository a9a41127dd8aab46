/** What each constant of the verdict rules means. */
import type { Rules } from '../rules.ts';
import type { MeaningsOf } from './table.ts';

export const RULE_MEANINGS: MeaningsOf<Rules> = {
  phi: [
    'ratio',
    'φ：名单偏爱同一批知名企业的比值比。这是假定值，不是估计值；判定对它的敏感程度另行列出。',
    'φ: odds ratio by which lists favour the same well-known firms. Assumed, not estimated; how much a verdict hangs on it is shown.',
  ],
  phiRange: [
    'ratio',
    '敏感性检验所取的 φ 值：每个判定在这两个值下各重判一次。',
    'Values of φ under which every verdict is judged again.',
  ],
  kappa: [
    'ratio',
    'κ：企业扎堆程度（伽马–泊松分布的形状参数），由 32 个地区 × 110 个行业的上市公司按最大似然估计。',
    'κ: how firms cluster (shape of the Gamma–Poisson), maximum likelihood over listed companies in 32 areas × 110 industries.',
  ],
  industryFirms: [
    'firms',
    '整个产业的已知企业达到此数时，各产业链的地区份额参照全产业的份额；不足时只看本产业链。',
    'From this many known firms of the industry on, a chain’s regional shares lean on the industry’s; below it, on the chain alone.',
    'EFRON_MORRIS_1973',
  ],
  industryWeight: [
    'firms',
    'w：全产业地区份额的权重，相当于本产业链的多少家企业（在种子数据的一半地区上按 Brier 分选定）。',
    'w: weight of the industry’s regional share, in firms of the chain (chosen by Brier score on half of the seed’s regions).',
    'MOSIMANN_1962',
  ],
  leafPrior: [
    'firms',
    'β：每个环节企业数上加的先验数，使尚无已知企业的环节也不视为不可能。',
    'β: firms added to a segment’s count, so that one where none is known is not impossible.',
    'MOSIMANN_1962',
  ],
  priorWeight: [
    'firms',
    '来源先验查全率的权重，相当于多少家企业的证据。',
    'Weight of a survey’s prior recall, in firms’ worth of evidence.',
  ],
  priorRecall: {
    census: ['share', '普查的先验查全率 π。', 'Prior recall π of a census.'],
    registry: ['share', '登记库的先验查全率 π。', 'Prior recall π of a registry.'],
    list: ['share', '名单的先验查全率 π。', 'Prior recall π of a list.'],
    mention: ['share', '报道点名的先验查全率 π。', 'Prior recall π of a mention in the news.'],
  },
  recallHalfLifeYears: ['years', '来源查全率减半所需的年数。', 'Years in which a survey’s recall halves.'],
  undatedSurveyYears: [
    'years',
    '未注明日期的来源按多少年前计。',
    'Age taken for a survey that carries no date.',
  ],
  missingCoverage: [
    'share',
    '认定“缺失”所需的最低底数掌握率。',
    'Smallest share of firms known with which a segment may be called missing.',
  ],
  missingCertainty: [
    'share',
    '认定“缺失”所需的最低把握。',
    'Smallest certainty with which a segment may be called missing.',
  ],
  statedConfidence: [
    'share',
    '来源写明的一条记录为真的把握。',
    'Confidence of a row that its source states.',
  ],
  inferredConfidence: [
    'share',
    '推断的记录未注明可信度时所取的值。',
    'Confidence of an inferred row that states none.',
  ],
  strongRca: ['ratio', '“优势”：区位商的下限。', 'Strong: smallest location quotient.', 'BALASSA_1965'],
  strongSuppliers: [
    'firms',
    '“优势”：有效供给企业数（1/HHI）的下限。',
    'Strong: smallest number of effective suppliers (1/HHI).',
    'HERFINDAHL_1950',
  ],
  strongConfidence: [
    'firms',
    '“优势”：各供给企业可信度之和的下限。',
    'Strong: smallest sum of the providers’ confidences.',
  ],
  strongReal: [
    'firms',
    '“优势”的把握 = 至少这么多家企业属实的概率。',
    'The certainty of strong: that at least this many providers are real.',
  ],
  thinSuppliers: [
    'firms',
    '“薄弱”：有效供给企业数少于此数。',
    'Weak: fewer effective suppliers than this.',
    'HERFINDAHL_1950',
  ],
  thinRca: [
    'ratio',
    '“薄弱”：区位商低于此数（且企业数也少）。',
    'Weak: location quotient below this, and few providers.',
    'BALASSA_1965',
  ],
  thinProviders: [
    'firms',
    '“薄弱”：区位商偏低时，供给企业少于此数。',
    'Weak: fewer providers than this where the location quotient is low.',
  ],
  thinCertainty: [
    'share',
    '认定“薄弱”所需的最低把握；不足则为“待核实”。',
    'Smallest certainty with which a segment may be called weak; below it, to be checked.',
  ],
  adequateReal: [
    'firms',
    '“有基础”的把握 = 至少这么多家企业属实的概率。',
    'The certainty of adequate: that at least this many providers are real.',
  ],
  minChainFirms: [
    'firms',
    '一地在该产业链的企业少于此数时，不计算区位商和产业关联密度。',
    'In a region with fewer firms of the chain, location quotient and relatedness are not computed.',
  ],
  needHalf: ['firms', '本地需求达到一半时的需求量 D。', 'Demand D at which need is one half.'],
  scenarioWeight: ['firms', '一个本地应用场景计入多少需求。', 'Demand that one local scenario adds.'],
  planNamed: ['share', '规划依据：规划点名本环节。', 'Plan: the segment itself is named.'],
  planAncestor: ['share', '规划依据：规划点名上级环节。', 'Plan: a segment above it is named.'],
  planElse: ['share', '规划依据：有规划但未点名。', 'Plan: a plan is loaded and names neither.'],
  basisLimit: [
    'items',
    '计算依据最多列出的条数；总数另行注明。',
    'Items of a basis that are listed; how many there are is said.',
  ],
  sharedSurveys: [
    'items',
    '同源的摸底来源超过此数时，只比较查全率最高的几份。',
    'Surveys sharing a source beyond this many: only the best are compared.',
  ],
};
