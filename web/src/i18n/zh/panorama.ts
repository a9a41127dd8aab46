/** Words of the page 全景图. */
export const panorama = {
  title: '全景图',
  chain: '产业链',
  region: '区域',
  asOf: '数据截至',
  today: '今天',
  picture: '图',
  table: '表',
  view: '显示方式',
  segments: (n: number) => `${n} 个环节`,
  legend: '图例',
  key: '卡片上的数字',
  keyLocal: '本地企业数',
  keyOutside: '外地企业数',
  keyBar: '底部横条：把握',
  keyDash: '“–”：未见，不等于没有',
};
