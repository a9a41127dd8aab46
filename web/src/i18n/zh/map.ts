/** Words of the page 招商地图. */
export const map = {
  title: '招商地图',
  schematic: '示意图，不代表行政区域界线',
  byOrder: '按编号排列，不代表位置',
  approval: (number: string) => `审图号：${number}`,
  noApproval: '所配置的地图没有审图号或不含本地区，改用示意图。',
  view: '显示方式',
  picture: '图',
  table: '表',
  lens: '看什么',
  lenses: { firms: '企业', segments: '有企业的环节', gaps: '缺口', carriers: '产业载体' },
  lensNotes: {
    firms: '颜色深浅＝已见企业数；“未见”＝资料里没有，不等于没有',
    segments: '颜色深浅＝已见企业的环节数',
    gaps: '颜色深浅＝判定为缺失或薄弱的环节数；各区单独判定',
    carriers: '颜色深浅＝载体数；名称依 2019 年方案',
  },
  headline: (h: {
    region: string;
    chain: string;
    parts: number;
    placed: number;
    whole: number;
    possibly: number;
    carriers: number;
    city: boolean;
  }) =>
    `${h.region}${h.chain}：${h.parts} 个${h.city ? '区县和功能区' : '下级地区'}，已见企业 ${h.placed + h.whole} 家，其中能落到${h.city ? '区县' : '下级地区'}的 ${h.placed} 家，${h.city ? '区县' : '下级地区'}未知 ${h.whole} 家${
      h.possibly > 0 ? `；另有 ${h.possibly} 家只知在上级地区` : ''
    }；产业载体 ${h.carriers} 个。`,
  whole: (n: number, city: boolean) => `${city ? '区县' : '下级地区'}未知 ${n} 家`,
  wholeNote: (region: string) => `只知在${region}，不知在哪一处；不摊到各处`,
  wholeCarriers: (n: number) => `未定位的载体 ${n} 个`,
  offMap: '图上没有边界的地区',
  chartLabel: (title: string, n: number, lens: string) =>
    `${title}：${n} 个地区的${lens}。同样的内容见“表”和右侧列表。`,
  tableCaption: (title: string) => `${title}：各地区企业、环节、缺口和载体`,
  seen: (n: number) => `${n} 家`,
  none: '未见',
  noCarrier: '未布点',
  judging: '判定中…',
  segmentsOf: (n: number, all: number) => `${n} / ${all} 个环节`,
  tile: {
    segments: (n: number) => `${n} 个环节有企业`,
    ofAll: (n: number) => `共 ${n} 个环节`,
    gaps: (missing: number, thin: number) => `缺失 ${missing} · 薄弱 ${thin}`,
    unknown: (n: number) => `待核实 ${n}`,
    carriers: (n: number) => `载体 ${n} 个`,
    more: (n: number) => `另 ${n} 个`,
  },
  columns: {
    region: '地区',
    level: '类别',
    firms: '已见企业',
    planned: '签约在建',
    segments: '有企业的环节',
    missing: '缺失',
    thin: '薄弱',
    unknown: '待核实',
    carriers: '产业载体',
  },
  noParts: '资料里没有这个地区的下级地区。',
  panel: {
    label: '地区详情',
    overview: '各地区',
    close: '返回各地区',
    firms: '已见企业',
    planned: '签约在建（不计入）',
    segments: '有企业的环节',
    verdicts: '判定（本地区单独判定）',
    verdictNote: '多数企业只知到上级地区，所以本地区多为“待核实”：没看见，不等于没有。',
    byChain: '按链条',
    byChainNote: '一家企业可属几条链',
    carriers: '产业载体',
    carrierNote: '2019 年方案名称，旁注现名或别名',
    alias: (names: string) => `又名 ${names}`,
    focus: '主导方向',
    noCarriers: '方案没有在此布点载体，或资料未载明。',
    list: '企业',
    noFirms: '资料里没有落在这里的企业；不等于没有。',
    moreFirms: '再看一些',
    registry: '企业名录',
    explore: '关系图谱',
    panorama: '以此地区看全景图',
    rank: {
      core: '一核',
      wheel: '两轮',
      park: '三园',
      zone: '四区',
      spot: '多点',
      district: '片区',
    } as Record<string, string>,
  },
};
