import type { Lang } from './index.ts';

/**
 * Sentences of the glossary. `{x}` is a placeholder; `[…]` is a clause, left out when a placeholder that
 * stands directly in it has no value; clauses nest. The keys are the codes of the API.
 */
export const SENTENCES: Record<Lang, Record<string, string>> = {
  zh: {
    GAP_MISSING:
      '[已查阅 {k} 份覆盖本环节的来源][（底数掌握率 {c}）]，未见在{region}企业[，有 {p} 的把握认定为缺失]。',
    GAP_UNKNOWN: '[来源只能看到约 {c} 的企业，][{seen}，]不能认定[；请先查：{lookup}]。',
    GAP_CHECKED: '[{date} ]经[ {source} ]核实，未见在{region}企业。',
    GAP_SINGLE: '已见在{region}企业仅[ {firm} ]一家，属单点支撑[；一旦外迁或停产，{n} 个下游环节受影响]。',
    GAP_NEED: '{n} 家在{region}企业[（{names}）]处在依赖本环节的下游[，其中 {m} 家未见本地供应]。',
    GAP_PLAN: '《{plan}》点名[上级环节“{ancestor}”][{self}][：“{quote}”][（{clause}）]。',
    TGT_STRENGTH:
      '[[{year} 年]收入 {revenueWan} 万元][，员工 {employees} 人][，{size}企业][，证券代码 {listed}]。',
    TGT_MATCH: '[{carriers} 的主导方向与本环节相符][，规划点名：{named}]。',
    TGT_FIT: '主营 {product}，与本环节直接对应（[{source}][，{date}][，{status}]）。',
    TGT_LINKED: '已向 {n} 家在{region}企业供货[（{names}）][，最近一次记录 {date}]。',
    TGT_HERE: '该企业已在{region}设有[ {branch}]，宜按增资扩产对接，不作新引进。',
    TGT_UNKNOWN: '{factors} 暂无资料[，得分为区间 {low}–{high}]，不按零分计。',
    PATH_BEST: '可由 {local} 引荐[：{path}]（[{hops} 步][，强度 {s}][，最弱一环为 {weakest}][，{date}]）。',
    PATH_NONE: '暂未发现引荐路径；可补录该企业与在{region}客户、股东、校友、商会的关系。',
  },
  en: {
    GAP_MISSING:
      '[{k} sources covering this segment][ ({c} of firms known)] name no firm in {region}[; missing with {p} certainty].',
    GAP_UNKNOWN:
      '[Our sources see about {c} of firms; ][{seen}; ]not enough to say[; look up {lookup} first].',
    GAP_CHECKED: 'Checked[ on {date}][ in {source}]: no firm in {region}.',
    GAP_SINGLE:
      '{firm} is the only firm seen in {region}[; if it left, {n} downstream segments would be affected].',
    GAP_NEED:
      '{n} firms in {region}[ ({names})] work downstream of this segment[; {m} have no local supplier on record].',
    GAP_PLAN: '[Its parent segment "{ancestor}" is named][{self}] in {plan}[: "{quote}"][ ({clause})].',
    TGT_STRENGTH:
      '[Revenue {revenueWan} 万元[ in {year}]][, {employees} employees][, {size} firm][, listed as {listed}].',
    TGT_MATCH: '[{carriers}: focus matches this segment][, named by the plan: {named}].',
    TGT_FIT: 'Makes {product}, exactly this segment ([{source}][, {date}][, {status}]).',
    TGT_LINKED: 'Already supplies {n} firms in {region}[ ({names})][; latest record {date}].',
    TGT_HERE: 'Already here[ through {branch}]; treat as an expansion, not a new project.',
    TGT_UNKNOWN: 'No data on {factors}[; score is a range {low}–{high}], not zero.',
    PATH_BEST:
      '{local} could introduce us[: {path}] ([{hops} steps][, strength {s}][; weakest link {weakest}][, {date}]).',
    PATH_NONE: 'No introduction found; add its local customers, investors, alumni or chambers.',
  },
};
