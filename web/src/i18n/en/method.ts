import type { method as zh } from '../zh/method.ts';

type K = (code: string) => string;

export const method: typeof zh = {
  title: 'Method',
  lead: 'The values on this page are read from the tables the program itself uses, not copied. Change a number there and the verdicts follow.',
  contents: 'On this page',
  sources: 'From',
  constants: 'Constants',
  parameters: (n: number) => `${n} constants`,
  ours: 'ours',
  tour: {
    title: 'Where to begin',
    lead: 'One walk for each reader; every step opens on the present data.',
    who: { bureau: 'Promotion bureau', analyst: 'Analyst', leader: 'Leader' },
    open: 'Open',
    segment: (name: string) => `for example ${name}`,
    bureau: {
      first: 'Panorama: what is to be checked, weak or missing, on one screen.',
      second: 'The most pressing gap: what is missing, how sure, which local firms it affects.',
      third: 'Check first: look it up by industry code, record the result, and the verdict follows at once.',
      fourth: 'Target firms: score range, reasons, sources and introductions.',
      fifth: 'Today: what changed, every morning.',
    },
    analyst: {
      first: 'The verdict on a segment: every number under basis and inputs can be recomputed.',
      second: 'Structure: location quotients and relatedness, compared with other regions.',
      third: 'Explore: from a segment outwards, who is connected with whom and on what ground.',
      fourth: 'Firms: source, status and place, one by one.',
      fifth: 'The constants on this page: value, meaning and origin of each.',
    },
    leader: {
      first: 'Today: the whole in one sentence.',
      second: 'Panorama: colour, shape and word say the verdict; the bar says how sure.',
      third: 'Plan: what the plan asks for and what can be seen now.',
      fourth: 'Map: firms and gaps of each district.',
      fifth: 'Data and limits: what cannot be said yet.',
    },
  },
  verdicts: {
    title: 'Five verdicts',
    lead: 'Not seen is not absent. A segment is called missing only where sources that looked are many and fresh enough; otherwise it is to be checked.',
    columns: { verdict: 'Verdict', rule: 'Rule', certainty: 'What its certainty means' },
    planned:
      'Planned projects do not count; firms of one group count once; firms known only roughly to be here are shown apart, and while there is one, nothing is called missing.',
    rows: {
      UNKNOWN: {
        rule: () => 'Everything else: not enough data to say.',
        certainty: (k: K) =>
          `How likely it is that there are no others; with nobody seen and at least ${k('PROBABLE')}: probably missing.`,
      },
      MISSING: {
        rule: (k: K) =>
          `Nobody local and nobody who may be; firms exist elsewhere, or somebody looked for this very segment; share of firms known at least ${k('RULES.missingCoverage')}, certainty at least ${k('RULES.missingCertainty')}. A published total of 0 also makes it missing.`,
        certainty: () => 'The probability q(0) that nobody was overlooked.',
      },
      THIN: {
        rule: (k: K) =>
          `Fewer than ${k('RULES.thinSuppliers')} effective suppliers, or a location quotient below ${k('RULES.thinRca')} with fewer than ${k('RULES.thinProviders')} firms; certainty at least ${k('RULES.thinCertainty')}, otherwise to be checked.`,
        certainty: () => 'That at least one is real and nobody was overlooked.',
      },
      ADEQUATE: {
        rule: () => 'Local firms, neither weak nor strong.',
        certainty: (k: K) => `That at least ${k('RULES.adequateReal')} are real.`,
      },
      STRONG: {
        rule: (k: K) =>
          `Location quotient at least ${k('RULES.strongRca')}, effective suppliers at least ${k('RULES.strongSuppliers')}, confidences adding up to at least ${k('RULES.strongConfidence')}.`,
        certainty: (k: K) => `That at least ${k('RULES.strongReal')} are real.`,
      },
    },
  },
  sections: {
    coverage: {
      title: 'Share of firms known',
      lead: 'How much of a segment’s local firms our sources can see. Recall is estimated from how the sources overlap, not assumed.',
      notes: {
        overlap: (k: K) =>
          `a: firms named by this source and by others; b: by this alone; d: by others alone. n_00 estimates those nobody names; φ = ${k('RULES.phi')} says that lists favour the same well-known firms.`,
        recall: () => 'Estimated recall of the source.',
        shrunk: (k: K) =>
          `π is the prior of its kind (census ${k('RULES.priorRecall.census')}, registry ${k('RULES.priorRecall.registry')}, list ${k('RULES.priorRecall.list')}, mention ${k('RULES.priorRecall.mention')}); t its age in years, ${k('RULES.undatedSurveyYears')} where undated.`,
        lists: (k: K) =>
          `What all sources see together; those of one origin count once. ℓ is the share whose place is known; 1 in an industry with at least ${k('RULES.industryFirms')} known firms where nobody may be local.`,
        cap: () => 'Where a total is published, never more than known ÷ total; the smallest counts.',
        census: () => 'Plus those who looked for this very segment, recorded checks included.',
      },
    },
    certainty: {
      title: 'Certainty',
      lead: 'If this region were like the others, how many firms should we have seen? How far below that do we have to be to say there are none?',
      notes: {
        industry: (k: K) =>
          `Used where at least ${k('RULES.industryFirms')} firms of the industry are known. n_s: known firms of the segment; a_r: local firms of the chain; A: firms of the chain; p_r: the region’s share of the industry.`,
        chain: () => 'Used in smaller industries. R: regions compared.',
        expected: () => 'Local firms to be expected; unbounded where c_0 is 0.',
        unseen: (k: K) =>
          `With P seen, the probability that nobody was overlooked. Firms cluster (Gamma–Poisson, shape κ = ${k('RULES.kappa')}), and each is seen with chance c.`,
        unbounded: () => 'The limit where the expected number has no bound.',
      },
    },
    priority: {
      title: 'Priority',
      lead: 'Four factors between 0 and 1 and their geometric mean. What is not known is not zero: the priority becomes a range.',
      notes: {
        need: () =>
          'Need: local firms P of each segment x downstream, weighted by the supply relation w; B counts local scenarios.',
        level: (k: K) =>
          `How far segment x can go on: essential inputs e (weight at least ${k('CRITICALITY_RULES.essentialWeight')}) are each indispensable, the others h count by weight; a says how well an input is there; a sibling can stand in for ${k('CRITICALITY_RULES.substitution')}.`,
        criticality: () => 'Criticality: the share of what is downstream that would be cut off.',
        mean: (k: K) =>
          `ω is feasibility (relatedness); L is the plan: segment named ${k('RULES.planNamed')}, one above it named ${k('RULES.planAncestor')}, neither ${k('RULES.planElse')}. No point where fewer than two are known.`,
      },
    },
    score: {
      title: 'Score',
      lead: 'How well an outside firm would fill the gap. A range: unknown factors count 0 at its low end and 1 at its high end; the point is the weighted mean of the known.',
      notes: {
        total: (k: K) =>
          `Weights can be set; by default fit ${k('SCORE_WEIGHTS.fit')}, strength ${k('SCORE_WEIGHTS.strength')}, reach ${k('SCORE_WEIGHTS.reach')}, intent ${k('SCORE_WEIGHTS.intent')}, match ${k('SCORE_WEIGHTS.match')}, risk ${k('SCORE_WEIGHTS.risk')}.`,
        fit: (k: K) =>
          `Fit: v is the row’s confidence, ρ the role (maker ${k('TARGET_RULES.roles.maker')}, integrator ${k('TARGET_RULES.roles.integrator')}, service ${k('TARGET_RULES.roles.service')}, distributor ${k('TARGET_RULES.roles.distributor')}), h the share of its revenue (1 where not stated).`,
        strength: (k: K) =>
          `Strength: revenue between ${k('TARGET_RULES.revenueWan')} 万元 (10,000 yuan) and employees between ${k('TARGET_RULES.employees')} on logarithmic scales, then the mean of what is known, size and listing included.`,
        reach: () => 'Reach: the chance that at least one of the disjoint introductions works.',
      },
    },
    path: {
      title: 'Introductions',
      lead: 'Who could introduce us: from a local body to the firm in a few steps. Government is not an introducer: it is the user.',
      notes: {
        strength: (k: K) =>
          `Each step: weight w × confidence v × freshness (halves every ${k('WARM_PATH_RULES.halfLifeYears')} years; ${k('WARM_PATH_RULES.undatedFreshness')} undated); at most ${k('LIMITS.MAX_HOPS')} steps and ${k('LIMITS.MAX_PATHS')} disjoint paths.`,
        hub: (k: K) =>
          `A body with more than ${k('WARM_PATH_RULES.hubDegree')} partners counts less: a university with hundreds of alumni does not open a door for each.`,
      },
    },
    landing: {
      title: 'What if it lands, and portfolios',
      lead: 'The chosen firms are taken as local and the whole chain is judged again by the same rules; changes for the worse are shown too. The recall of sources stays as it was.',
      notes: {
        gain: (k: K) =>
          `Joint gain of a portfolio: w_s is the priority point of segment s, f_es the fit of firm e. A further firm never harms and helps less and less, so taking the best each time reaches at least 63% of the optimum; an upper bound is given. At most ${k('LIMITS.MAX_PORTFOLIO')} firms.`,
      },
    },
    structure: {
      title: 'Structure',
      lead: 'Where a region is more concentrated than others, and what lies near. On firm counts: regions were not surveyed alike, so read with care.',
      notes: {
        lq: (k: K) =>
          `Location quotient: the segment’s share here ÷ its share everywhere; not for regions with fewer than ${k('RULES.minChainFirms')} firms.`,
        proximity: () =>
          'Two segments often strong in the same places are close; k counts regions where a segment is a strength.',
        density: () => 'Relatedness: how much of what is close to the segment is already here.',
        complexity: () =>
          'ECI: the eigenvector of the second largest eigenvalue of this matrix, standardised; PCI of segments alike.',
        outlook: () => 'How many segments not here yet it would bring closer; z is the segment’s complexity.',
        suppliers: () =>
          'Effective suppliers: H is the sum of squared revenue shares; equal shares where revenues are missing, marked as assumed.',
      },
    },
    cascade: {
      title: 'Breaks in the chain',
      lead: 'Single points of failure: segments and supply relations without which the local chain falls apart (cut vertices and bridges), and segments with one local firm. Cascade: the share of the chain affected if a firm stops.',
      notes: {
        replace: () => 'The larger a supplier’s share of its kind, the harder it is to replace.',
        esri: () =>
          'y is what each firm still produces after the shock went up and down the chain, the smaller of both; s is importance.',
      },
    },
  },
  example: {
    title: 'An example by hand',
    lead: 'Three regions, two segments, four firms, two sources: small enough for a pencil. The table is computed by the product now.',
    given:
      'Firms 1 and 2 in region two and firm 3 in region three work in segment one; firm 4 in region one works in segment two. A list covers everything and names 1, 2 and 4; a mention covers region one and names 4. Is there a firm of segment one in region one?',
    columns: { quantity: 'Quantity' },
    steps: {
      lists: 'The two sources alone',
      total: 'And a published total: 10 firms of the chain in region one',
      census: 'And a check of this very segment: nobody found',
    },
    inputs: {
      n_s: 'Known firms of segment one n_s',
      a_r: 'Firms of the chain in region one a_r',
      A: 'Firms of the chain A',
      R: 'Regions compared R',
      m: 'Sightings to be expected m',
      c0: 'c_0',
      c: 'Share of firms known c',
      E: 'Firms to be expected E',
    },
  },
  tables: {
    title: 'All constants',
    lead: 'The tables the program reads. “Ours” marks values we chose or estimated, without a work to cite; changing one calls for calibration anew.',
    columns: { code: 'Code', value: 'Value', meaning: 'Meaning', reference: 'From' },
    names: {
      RULES: 'Verdicts and priority',
      SCORE_WEIGHTS: 'Score weights',
      WARM_PATH_RULES: 'Introductions',
      TARGET_RULES: 'Score factors',
      STABILITY_RULES: 'Rank stability',
      CRITICALITY_RULES: 'Criticality',
      LIMITS: 'Limits',
      PLACES: 'Regions compared',
    },
    units: {
      share: '',
      weight: '',
      ratio: '',
      code: '',
      years: 'years',
      firms: 'firms',
      wan: '万元',
      people: 'people',
      steps: 'steps',
      items: '',
    },
    range: '–',
  },
  references: { title: 'Works cited' },
  data: {
    title: 'Data and limits',
    lead: (name: string, version: string) => `Loaded: ${name} (${version}).`,
    counts: 'Counts by kind',
    limits: 'Before believing it',
    general: [
      'Not seen is not absent: every “missing” says what was searched and how sure it is.',
      'Local firms were searched for, the others mostly come from lists: the local share is overstated, and comparisons are indications only.',
      'Weights between segments are editors’ judgement; firms were assigned to segments by product words.',
      'Pages were read in stored copies, often only their beginning, and many are reprints; an undated page has an inferred year.',
      'Facts only, no personal data; what is inferred is marked so, with its confidence.',
      'Revenue is mostly not stated: tiers and shares that need it are unknown, never 0.',
    ],
    seedTitle: 'The data set of Chengdu’s AI chain',
    seed: [
      'Second readings found field errors in 7–21 % of the first drafts; they were corrected, and all ownership, supply, branch and alumni relations were checked again. Expect about 5 % of rows with a flaw in a field, more where the confidence is below 0.7.',
      'Published counts (244 UAV firms, 1,000 AI firms) show that about a fifth of the local firms are known: for many segments “to be checked” is the honest answer.',
      '273 enterprises have no segment (ends of relations, and listed local firms outside the chain); 47 have no region.',
    ],
    list: 'All sources',
    search: 'Find a source by title or publisher',
    found: (n: number) => `${n} ${n === 1 ? 'source' : 'sources'}`,
    none: 'No source fits.',
    more: 'Show more',
    licence: 'Licence',
    note: 'Note',
    explore: 'In the graph',
  },
  spoken: {
    '=': 'equals',
    '+': 'plus',
    '−': 'minus',
    '·': 'times',
    '/': 'over',
    Σ: 'sum of',
    Π: 'product of',
    '(': 'open bracket',
    ')': 'close bracket',
    '≥': 'at least',
    '>': 'greater than',
    '→': 'tends to',
    '⇔': 'if and only if',
    '∈': 'in',
    '∞': 'infinity',
    '½': 'one half',
    min: 'minimum',
    max: 'maximum',
    log: 'logarithm',
    ',': ',',
    below: 'sub',
    above: 'to the power of',
  },
};
