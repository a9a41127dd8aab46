/** Queries as realistic as the screens', used by several tests. */

/** Every column of every kind; a column that two kinds type differently has an alias. */
export const ENTITY = `
  fragment Whole on Entity {
    __typename id kind name nameEn aliases
    provenance { status asOf confidence sources { id title publisher date url licence note } }
    ... on Segment { tier definition gbt4754 parent order leaf }
    ... on Technology { field }
    ... on Enterprise {
      region regionName address founded uscc listedCode type size stateOwned employees revenueWan revenueYear website
      segments { id segment { id name } role product share planned provenance { status sources { id } } }
    }
    ... on Institution { institutionType: type region parent planned }
    ... on Carrier { rank region parent positioning focus lat lon }
    ... on Region { level parent code }
    ... on Scenario { scenarioType: type region needs owner }
    ... on Goal { goalRegion: region quote }
    ... on Policy { policyRegion: region clause quote action }
    ... on SourceEntity { source { id title } }
    ... on Survey { surveyType: type population covered: segments regions date }
    ... on PublishedTotal { counted: segment totalRegion: region count unit scope asOf }
    ... on Observation { metric observedRegion: region value observedUnit: unit }
    ... on Gap { gapSegment: segment gapRegion: region verdict certainty opened closed }
    ... on DataSet { version licence }
  }`;

/** Every column of a verdict but its firms. */
export const CELL = `
  segment { id name nameEn tier parent order gbt4754 leaf } region asOf verdict advice coverage certainty
  surveys { survey name kind recall date census source { id title date } }
  localCount providers outsideCount possiblyLocalCount unplacedCount plannedCount status expected
  totals { id name count asOf } problems effectiveSuppliers sharesAssumed rca
  factors { code value weight reasons { code numbers basis } } priority { low high point }
  reasons { code numbers basis } basis basisCount inputs { code value statement params }`;

/** All that the panorama screen shows at once, and the ground of each number. */
export const PANORAMA = `query ($chain: ID!, $region: ID!, $asOf: Date) {
  panorama(chain: $chain, region: $region, asOf: $asOf) {
    asOf chain { id name nameEn } region place { id name nameEn level parent } groups { id name nameEn parent tier order }
    segments { ${CELL} }
    feeds { id type from to properties provenance { status confidence } }
    summary {
      unknown unknownSeen missing thin adequate strong enterprises sources
      total { id count asOf scope provenance { sources { id title } } }
    }
  }
}`;

export const VERDICT = `query ($segment: ID!, $region: ID!, $asOf: Date) {
  verdict(segment: $segment, region: $region, asOf: $asOf) {
    ${CELL}
    localFirms(first: 200) { nodes { id name } totalCount pageInfo { hasNextPage } }
  }
}`;

export const GAPS = `query ($chain: ID!, $region: ID!, $first: Int, $after: String, $verdicts: [Verdict!]) {
  gaps(chain: $chain, region: $region, first: $first, after: $after, verdicts: $verdicts) {
    nodes { ${CELL} } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

const TARGET = `
  rank signed score { low high point } factors { code value weight reasons { code numbers basis } }
  enterprise {
    id name region regionName type size listedCode revenueWan revenueYear provenance { sources { id title date } }
    segments { segment { id name } role product planned provenance { status sources { id title date } } }
  }
  alreadyHere { id name } localBranches { id name region }
  warmPaths {
    strength
    path {
      nodes { id name kind }
      relations { id type from to properties provenance { status asOf sources { id title date } } }
    }
  }`;

/** All that the target list of a gap shows. */
export const TARGETS = `query ($segment: ID!, $region: ID!, $first: Int, $after: String, $weights: ScoreWeights, $asOf: Date) {
  targets(segment: $segment, region: $region, first: $first, after: $after, weights: $weights, asOf: $asOf) {
    nodes { ${TARGET} } expansions { ${TARGET} } unplaced { ${TARGET} }
    possiblyLocal { id name region } planned { id name region } carriers { id name positioning focus }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const NEIGHBOURS = `query ($id: ID!, $first: Int, $after: String, $types: [RelationType!], $direction: Direction) {
  neighbours(id: $id, first: $first, after: $after, types: $types, direction: $direction) {
    nodes {
      entity { id kind name }
      relation { id type from to properties provenance { status sources { id title } } }
      degree
    }
    totals { type direction count } pageInfo { hasNextPage endCursor }
  }
}`;

export const PATHS = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {
    nodes { id kind name } relations { id type from to properties provenance { status sources { id title } } }
  }
}`;

export const ENTERPRISES = `query ($filter: EnterpriseFilter, $sort: EnterpriseSort, $first: Int, $after: String) {
  enterprises(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id name region regionName revenueWan segments { segment { id name } } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const REGIONS = `query ($level: String, $parent: ID, $text: String, $first: Int, $after: String) {
  regions(level: $level, parent: $parent, text: $text, first: $first, after: $after) {
    nodes { id name nameEn level parent } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const SEARCH = `query ($text: String!, $kinds: [Kind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { matched score entity { id kind name } }
}`;

export const GOALS = `query ($region: ID!, $asOf: Date) {
  goals(region: $region, asOf: $asOf) {
    goal name quote metric comparator target upper threshold thresholdUnit scope unit deadline state
    known knownExclusive unknownCount basis
  }
}`;

export const RECORD = `mutation ($input: CheckInput!) {
  recordCheck(input: $input) {
    id decidesUntil
    verdict {
      segment { id } region verdict advice certainty status localCount reasons { code numbers }
      localFirms { nodes { id name region } }
    }
  }
}`;

export const RETRACT = `mutation ($id: ID!) {
  retractCheck(id: $id) { segment { id } region verdict certainty localCount }
}`;

/** Everything analytical of a chain in a region: what-if, portfolio, structure, single points, cascade. */
export const ANALYSIS = `query ($chain: ID!, $region: ID!, $enterprises: [ID!]!, $stopped: ID!) {
  landing(chain: $chain, region: $region, enterprises: $enterprises) {
    gain before { unknown missing thin adequate strong } after { unknown missing thin adequate strong }
    changed { segment { id } from to certaintyBefore certaintyAfter priorityBefore { low high point }
      priorityAfter { low high point } because direct } }
  portfolio(chain: $chain, region: $region, size: 5) {
    gain upperBound unweighted picks { enterprise { id } marginalGain closes { id } } }
  structure(chain: $chain) {
    regions segments leftOut notPlaced cells { region segment count rca density cog }
    regionScores { region diversity eci coi } segmentScores { segment ubiquity pci } }
  singlePoints(chain: $chain, region: $region) {
    articulation { id } bridges singleProviders { segment { id } enterprises { id } } }
  cascade(chain: $chain, enterprise: $stopped) {
    share affected { enterprise { id } loss } enterprises relations volumesAssumed converged } }`;
