import { analysis } from './analysis.ts';

/** Words of the page 全景图. */
export const panorama = {
  ...analysis,
  title: '全景图',
  chain: '产业链',
  region: '区域',
  asOf: '数据截至',
  asOfToday: '回到今天',
  picture: '图',
  table: '表',
  view: '显示方式',
  flow: '上下游连线',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomFit: '恢复 100%',
  save: '存为 SVG',
  segments: (n: number) => `${n} 个环节`,
  legend: '图例，点击只看一类',
  keyLocal: '本地',
  keyOutside: '外地',
  keyTitle: '卡片读法',
  keyName: '环节名称',
  keyText: '右上本地企业数，右下外地企业数；底部横条是把握；“–”是未见，不等于没有',
  back: '上一级',
  chartLabel: (title: string, n: number) =>
    `${title}，${n} 个环节。用方向键移动，回车查看；同样的内容见“表”。`,
  cardLabel: (name: string, verdict: string, certainty: string, local: string, outside: string) =>
    `${name}，${verdict}，把握 ${certainty}，本地 ${local}，外地 ${outside}`,
  none: '未见',
  noLeaves: '这条链下面没有环节。',
  headline: (h: {
    region: string;
    chain: string;
    segments: number;
    strong: number;
    adequate: number;
    thin: number;
    missing: number;
    unknown: number;
    unknownSeen: number;
    enterprises: number;
    total: number | null;
    totalDate: string | null;
  }) =>
    `${h.region}${h.chain} ${h.segments} 个环节：优势 ${h.strong}、有基础 ${h.adequate}、薄弱 ${h.thin}、缺失 ${h.missing}；待核实 ${h.unknown}${
      h.unknown > 0
        ? `（其中已见企业的 ${h.unknownSeen} 个、未见企业的 ${h.unknown - h.unknownSeen} 个）`
        : ''
    }。已掌握本地企业 ${h.enterprises} 家${
      h.total === null ? '' : `，公开口径 ${h.total} 家${h.totalDate === null ? '' : `（${h.totalDate}）`}`
    }。`,
  picker: {
    filter: '输入名称、拼音或首字母',
    none: '没有符合的',
    more: (n: number) => `共 ${n} 个，请输入名称缩小范围`,
  },
  columns: {
    segment: '环节',
    group: '所属',
    verdict: '判定',
    certainty: '把握',
    coverage: '底数掌握率',
    local: '本地企业',
    outside: '外地企业',
    advice: '建议',
  },
  tableCaption: (title: string) => `${title}：各环节判定`,
  first: {
    title: '先办三件事',
    lead: '最急的三个环节、每个三家可对接企业、谁能引荐',
    checkHint: '先核实本地情况；以下是外地已知的同类企业',
    none: '没有待办的缺口环节。',
    noTargets: '图中暂无可对接的外地企业。',
    noPath: '暂未发现引荐路径',
    pathMore: (n: number) => `引荐路径 ${n} 条`,
    all: '全部补链目标',
    allOf: (n: number) => `全部 ${n} 家`,
    open: '查看环节',
    score: '得分区间',
  },
  panel: {
    label: '环节详情',
    close: '返回“先办三件事”',
    targets: '查看补链目标企业',
    explore: '在关系图谱中打开',
    why: '判定理由',
    noOversight: '没有漏看的把握',
    numbers: '数字',
    expected: '若按其他地区推算，应见企业',
    expectedOf: (n: string) => `约 ${n}`,
    providers: '独立供给主体（同集团算一家）',
    planned: '签约在建（不计入）',
    effective: '有效供给企业数',
    sharesAssumed: '按份额均等假定',
    rca: '区位商（LQ）',
    rcaNone: '本地样本太少，不计算',
    upstream: (n: number) => `上游 ${n}`,
    downstream: (n: number) => `下游 ${n}`,
    neighbours: '上下游环节',
    firms: '企业',
    localTab: (n: number) => `本地 ${n}`,
    allTab: (n: number) => `全部 ${n}`,
    noLocal: {
      unknown: '未见本地企业；资料不足，不等于没有。',
      missing: '经来源查阅，未见本地企业。',
    },
    noOutside: '图中没有企业。',
    product: '产品',
    noProduct: '产品未载明',
    noPlace: '所在地不详',
    moreFirms: '再看一些',
    surveys: '摸底来源',
    noSurveys: '没有覆盖本环节的来源。',
    censusMark: '专项核实',
    totals: '公开企业数',
    totalOf: (n: number, unit: string) => `${n} ${unit}`,
    factors: '优先度',
    factorsNote: '四项几何平均，0–100；暂无资料的一项按 0 到 100 都可能计入区间',
    priority: '优先度区间',
    inputs: '测算口径',
    inputName: '量',
    inputValue: '数值',
    inputHow: '复算语句',
    derived: '由上列推得',
    basis: '计算依据',
    basisCount: (n: number) => `共 ${n} 项`,
    basisMore: (n: number) => `另有 ${n} 项`,
    definition: '环节界定',
    code: '国民经济行业代码',
    contradicts: '与公开数不一致，两者都列出',
    statedVerdict: '来源直接载明',
    inferredVerdict: '由规则推断',
  },
  /** By the code before the colon; what follows it is a survey, a total or a segment. */
  input: {
    n_s: '各地已知从事本环节的企业 n_s',
    a_r: '本链已知本地企业 a_r',
    A: '本链已知有地点的企业 A',
    R: '有本链企业的可比地区 R',
    i_r: '全行业已知本地企业 i_r',
    I: '全行业已知有地点的企业 I',
    R_I: '有全行业企业的可比地区 R_I',
    w: '行业占比的权重 w（设定）',
    beta: '环节平滑数 β（设定）',
    local: '本环节本地企业',
    P: '独立供给主体 P',
    possibly: '可能在本地的企业',
    'l:known': '上一级地区本链企业',
    'l:placed': '其中地点够细的',
    l: '地点够细的占比 ℓ',
    a: '与其他来源都点名 a',
    b: '仅此来源点名 b',
    d: '仅其他来源点名 d',
    rho: '名单查全率 ρ',
    known: '公开数范围内已掌握',
    count: '公开企业数',
    m: '按其他地区应见本地企业 m',
    E: '实际应有本地企业 E',
    c_other: '一般来源合计掌握率',
    cap: '公开数给出的上限',
    c0: '专项核实前掌握率 c₀',
    c: '底数掌握率 c',
    suppliers: '有效供给企业数 1/HHI',
    rca: '区位商 LQ',
    kappa: '聚集系数 κ（设定）',
    phi: '名单同好系数 φ（设定）',
  } as Record<string, string>,
};
