/** Words of the page 口径说明; loaded with the page alone. `k` gives the value of a constant of the rules. */

type K = (code: string) => string;

export const method = {
  title: '口径说明',
  lead: '本页的数值直接取自程序所用的参数表，不是另写的一份。公式里的数改了，判定就跟着改。',
  contents: '本页内容',
  sources: '出处',
  constants: '参数',
  parameters: (n: number) => `参数 ${n} 项`,
  ours: '本产品',
  tour: {
    title: '从哪里看起',
    lead: '按身份走一遍，每一步都落在当前数据上。',
    who: { bureau: '投促部门', analyst: '分析人员', leader: '领导' },
    open: '打开',
    segment: (name: string) => `以“${name}”为例`,
    bureau: {
      first: '全景图：哪里待核实、薄弱、缺失，一屏看完。',
      second: '最要紧的缺口：缺什么、有多大把握、影响哪些本地企业。',
      third: '先核实：按行业代码去查，回来登记核实结果，判定当场更新。',
      fourth: '补链目标企业：得分区间、理由、来源和引荐路径。',
      fifth: '工作台：每天看有什么变化。',
    },
    analyst: {
      first: '一个环节的判定：计算依据和测算口径里每个数都能重算。',
      second: '结构对标：区位商、产业关联密度，与其他地区比较。',
      third: '关系图谱：从一个环节出发，看谁与谁有关、依据是什么。',
      fourth: '企业名录：逐家核对来源、状态、所在地。',
      fifth: '本页的参数表：每个常数的值、含义和出处。',
    },
    leader: {
      first: '工作台：一句话看总体。',
      second: '全景图：颜色、形状、文字表示判定，底部横条是把握。',
      third: '规划指标：规划要的与眼下能看到的。',
      fourth: '招商地图：各区（市、县）的企业与缺口。',
      fifth: '数据与局限：哪些话现在还不能说。',
    },
  },
  verdicts: {
    title: '五种判定',
    lead: '没看到企业不等于没有。只有查过的来源足够多、足够新，才能说“缺失”；否则就是“待核实”。',
    columns: { verdict: '判定', rule: '规则', certainty: '把握的含义' },
    planned: '签约在建的不计入；同一集团只算一家；只知道大概在本地的，单列，有这样的企业时不判“缺失”。',
    rows: {
      UNKNOWN: {
        rule: () => '其余情况：资料不足，不能认定。',
        certainty: (k: K) =>
          `若当作没有更多企业，说对的概率；未见企业且不低于 ${k('PROBABLE')} 的写作“疑似空白”。`,
      },
      MISSING: {
        rule: (k: K) =>
          `本地未见企业，也没有可能在本地的企业；外地有同类企业，或专门查过本环节；底数掌握率不低于 ${k('RULES.missingCoverage')}，把握不低于 ${k('RULES.missingCertainty')}。公开口径写明为 0 的，也判缺失。`,
        certainty: () => '没有漏看任何一家的概率 q(0)。',
      },
      THIN: {
        rule: (k: K) =>
          `有效供给企业数小于 ${k('RULES.thinSuppliers')}，或区位商小于 ${k('RULES.thinRca')} 且企业少于 ${k('RULES.thinProviders')} 家；把握不低于 ${k('RULES.thinCertainty')}，否则为待核实。`,
        certainty: () => '至少一家属实、且没有漏看的概率。',
      },
      ADEQUATE: {
        rule: () => '有本地企业，既不薄弱，也未达到优势。',
        certainty: (k: K) => `至少 ${k('RULES.adequateReal')} 家属实的概率。`,
      },
      STRONG: {
        rule: (k: K) =>
          `区位商不低于 ${k('RULES.strongRca')}，有效供给企业数不低于 ${k('RULES.strongSuppliers')}，可信度之和不低于 ${k('RULES.strongConfidence')}。`,
        certainty: (k: K) => `至少 ${k('RULES.strongReal')} 家属实的概率。`,
      },
    },
  },
  sections: {
    coverage: {
      title: '底数掌握率',
      lead: '本地这个环节的企业，我们的来源能看到几成。查全率由来源之间的重合估计，不是拍脑袋。',
      notes: {
        overlap: (k: K) =>
          `a：本来源与其他来源都点名的企业数；b：仅本来源点名；d：仅其他来源点名。n_00 是谁都没点名的估计数；φ = ${k('RULES.phi')} 表示名单偏爱同一批知名企业。`,
        recall: () => '来源的查全率估计。',
        shrunk: (k: K) =>
          `π 是该类来源的先验查全率（普查 ${k('RULES.priorRecall.census')}、登记库 ${k('RULES.priorRecall.registry')}、名单 ${k('RULES.priorRecall.list')}、报道 ${k('RULES.priorRecall.mention')}）；t 是来源距今年数，未注明日期按 ${k('RULES.undatedSurveyYears')} 年计。`,
        lists: (k: K) =>
          `各来源合起来能看到的份额；同源的只算一份。ℓ 是所在地已知的份额；产业内已知企业达 ${k('RULES.industryFirms')} 家、且没有可能在本地的企业时为 1。`,
        cap: () => '有公开口径时，不得超过“已知数 ÷ 公开数”；取最小的一个。',
        census: () => '专门查过本环节的（含登记的核实结果）再补上。',
      },
    },
    certainty: {
      title: '把握',
      lead: '如果本地与其他地方差不多，应当看到几家？看到的比这少多少，才说得上没有？',
      notes: {
        industry: (k: K) =>
          `整个产业的已知企业不少于 ${k('RULES.industryFirms')} 家时用此式。n_s：本环节已知企业；a_r：本地该产业链企业；A：该产业链企业；p_r：本地占全产业的份额。`,
        chain: () => '产业太小时用此式。R：参与比较的地区数。',
        expected: () => '本地应有的企业数；c_0 为 0 时无上限。',
        unseen: (k: K) =>
          `看到 P 家时，没有漏看任何一家的概率。企业会扎堆（伽马–泊松，形状 κ = ${k('RULES.kappa')}），每家被看到的机会是 c。`,
        unbounded: () => '应有数无法估计上限时的极限。',
      },
    },
    priority: {
      title: '优先级',
      lead: '四个因素各在 0 到 1 之间，取几何平均；不知道的不按零分计，优先级写成区间。',
      notes: {
        need: () => '本地需求：下游环节 x 的本地企业数 P，按供给关系的权重 w 加总；B 是本地应用场景数。',
        level: (k: K) =>
          `下游环节 x 还能维持的水平：必需投入 e（权重不低于 ${k('CRITICALITY_RULES.essentialWeight')}）缺一不可，其余投入 h 按权重折算；a 是投入的到位程度，同级环节可替代 ${k('CRITICALITY_RULES.substitution')}。`,
        criticality: () => '关键程度：没有本环节时，下游被切断的份额。',
        mean: (k: K) =>
          `ω 是发展基础（产业关联密度）；L 是规划依据：点名本环节 ${k('RULES.planNamed')}、点名上级 ${k('RULES.planAncestor')}、未点名 ${k('RULES.planElse')}。知道的少于两项时不给点值。`,
      },
    },
    score: {
      title: '得分',
      lead: '外地企业补这个缺口合不合适。得分是区间：不知道的因素按 0 算下限、按 1 算上限；点值是已知因素的加权平均。',
      notes: {
        total: (k: K) =>
          `权重可调，默认：契合度 ${k('SCORE_WEIGHTS.fit')}、实力 ${k('SCORE_WEIGHTS.strength')}、可达性 ${k('SCORE_WEIGHTS.reach')}、投资意向 ${k('SCORE_WEIGHTS.intent')}、承接匹配 ${k('SCORE_WEIGHTS.match')}、风险 ${k('SCORE_WEIGHTS.risk')}。`,
        fit: (k: K) =>
          `契合度：v 是记录的可信度，ρ 是角色系数（制造 ${k('TARGET_RULES.roles.maker')}、集成 ${k('TARGET_RULES.roles.integrator')}、服务 ${k('TARGET_RULES.roles.service')}、经销 ${k('TARGET_RULES.roles.distributor')}），h 是该业务占收入的份额（未注明按 1）。`,
        strength: (k: K) =>
          `实力：收入在 ${k('TARGET_RULES.revenueWan')} 万元之间、员工在 ${k('TARGET_RULES.employees')} 人之间按对数计分，再与规模、上市一起取已知项的平均。`,
        reach: () => '可达性：几条互不相交的引荐路径中至少一条走得通的机会。',
      },
    },
    path: {
      title: '引荐路径',
      lead: '谁能介绍我们认识：从本地企业、机构出发，几步之内到达目标企业。政府自己不算引荐人。',
      notes: {
        strength: (k: K) =>
          `每一步：关系权重 w × 可信度 v × 新鲜度（每 ${k('WARM_PATH_RULES.halfLifeYears')} 年减半，未注明日期按 ${k('WARM_PATH_RULES.undatedFreshness')}）；最多 ${k('LIMITS.MAX_HOPS')} 步，最多 ${k('LIMITS.MAX_PATHS')} 条互不相交的路径。`,
        hub: (k: K) =>
          `往来对象超过 ${k('WARM_PATH_RULES.hubDegree')} 个的机构，介绍的分量打折：校友几百人的大学，并不替每家开门。`,
      },
    },
    landing: {
      title: '引进测算与招引组合',
      lead: '引进测算：把选中的企业当作已在本地，用同一套规则重判全链，好的坏的变化都列出；各来源的查全率不变。',
      notes: {
        gain: (k: K) =>
          `招引组合的共同收益：w_s 是环节 s 的优先级点值，f_es 是企业 e 对 s 的契合度。多引一家，收益只增不减、越来越少，所以逐家挑最大的，至少达到最优的 63%；另给出上界。最多 ${k('LIMITS.MAX_PORTFOLIO')} 家。`,
      },
    },
    structure: {
      title: '结构对标',
      lead: '与其他地区比，本地在哪些环节更集中、离哪些环节更近。按企业数算，各地摸底程度不同，只作参考。',
      notes: {
        lq: (k: K) =>
          `区位商：本地该环节的份额 ÷ 各地合计的份额；企业不足 ${k('RULES.minChainFirms')} 家的地区不算。`,
        proximity: () => '两个环节常在同一地方见到，就相近；k 是把该环节作为强项的地区数。',
        density: () => '产业关联密度：与本环节相近的环节，本地已有多少。',
        complexity: () => '经济复杂度 ECI：该矩阵第二大特征值的特征向量，标准化；环节的 PCI 同理。',
        outlook: () => '拿下本环节后，还能带动多少尚无的环节；z 是环节复杂度。',
        suppliers: () => '有效供给企业数：H 是收入份额的平方和；收入不全时按等份额，并注明“假定”。',
      },
    },
    cascade: {
      title: '断链',
      lead: '断链风险点：去掉它，本地链条就断开的环节和供给关系（图的割点与桥），以及只有一家本地企业的环节。断链影响：一家企业停产，全链受影响的份额。',
      notes: {
        replace: () => '供应商在同类中占的份额越大，越难替代。',
        esri: () => 'y 是停产传导后各企业的产出水平，上下游分别传导，取较小者；s 是重要性。',
      },
    },
  },
  example: {
    title: '手算例子',
    lead: '三个地区、两个环节、四家企业、两份来源，用纸笔可以验算。下表由产品现算。',
    given:
      '企业甲、乙在第二地区，丙在第三地区，都做环节一；丁在第一地区，做环节二。名单覆盖全部，点名甲、乙、丁；报道只覆盖第一地区，点名丁。问：第一地区有没有做环节一的企业？',
    columns: { quantity: '量' },
    steps: {
      lists: '只有两份来源',
      total: '再加公开口径：第一地区该产业链共 10 家',
      census: '再加一次专门核实：未见企业',
    } as Record<string, string>,
    inputs: {
      n_s: '环节一已知企业 n_s',
      a_r: '第一地区该链企业 a_r',
      A: '该链企业 A',
      R: '比较地区 R',
      m: '应见数 m',
      c0: 'c_0',
      c: '底数掌握率 c',
      E: '应有数 E',
    } as Record<string, string>,
  },
  tables: {
    title: '全部参数',
    lead: '程序读的就是这些表。标“本产品”的是我们设定或估计的值，没有文献出处；改动须重新校准。',
    columns: { code: '代码', value: '值', meaning: '含义', reference: '出处' },
    names: {
      RULES: '判定与优先级',
      SCORE_WEIGHTS: '得分权重',
      WARM_PATH_RULES: '引荐路径',
      TARGET_RULES: '得分因素',
      STABILITY_RULES: '排名稳健性',
      CRITICALITY_RULES: '关键程度',
      LIMITS: '范围上限',
      PLACES: '比较地区',
    } as Record<string, string>,
    units: {
      share: '',
      weight: '',
      ratio: '',
      code: '',
      years: '年',
      firms: '家',
      wan: '万元',
      people: '人',
      steps: '步',
      items: '项',
    } as Record<string, string>,
    range: '–',
  },
  references: { title: '文献' },
  data: {
    title: '数据与局限',
    lead: (name: string, version: string) => `已载入：${name}（${version}）。`,
    counts: '按类计数',
    limits: '使用前要知道',
    general: [
      '没见到不等于没有：每条“缺失”都写明查过什么、有多大把握。',
      '本地企业是专门查找的，外地企业多来自名单，所以本地占比偏高，与外地比较只作参考。',
      '环节之间的权重是编辑判断；企业按产品词归入环节。',
      '网页为存档副本，常只读到开头，不少是转载；未注日期的页面年份为推断。',
      '只记事实，不含个人信息；推断的一律标“推断”，附可信度。',
      '企业收入多未载明，涉及收入的分档和份额多为未知，不按 0 计。',
    ],
    seedTitle: '成都市人工智能产业链数据集',
    seed: [
      '初稿抽查的字段差错率为 7%–21%，已更正；股权、供货、分支与校友关系已全部复核。预计仍约 5% 的行有字段瑕疵，可信度低于 0.7 的更多。',
      '按公开口径（无人机企业 244 家、人工智能企业 1000 家），已掌握的本地企业约五分之一，不少环节只能写“待核实”。',
      '273 家企业未归环节（关系的另一端，或链外的本地上市公司），47 家所在地不明。',
    ],
    list: '全部来源',
    search: '按标题或发布者查找来源',
    found: (n: number) => `${n} 个来源`,
    none: '没有符合的来源。',
    more: '再显示一些',
    licence: '许可',
    note: '备注',
    explore: '图谱中查看',
  },
  spoken: {
    '=': '等于',
    '+': '加',
    '−': '减',
    '·': '乘',
    '/': '除以',
    Σ: '求和',
    Π: '连乘',
    '(': '左括号',
    ')': '右括号',
    '≥': '不小于',
    '>': '大于',
    '→': '趋于',
    '⇔': '当且仅当',
    '∈': '属于',
    '∞': '无穷大',
    '½': '二分之一',
    min: '最小值',
    max: '最大值',
    log: '对数',
    ',': '，',
    below: '下标',
    above: '的次方',
  } as Record<string, string>,
};
