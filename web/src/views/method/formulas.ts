/** Every formula of the page, once for both languages; the words around them stand in the dictionaries. */

export const FORMULAS = {
  coverage: {
    overlap: 'n_{00} = {RULES.phi}·(b + ½)(d + ½)/(a + ½)',
    recall: 'ρ̂ = (a + b)/(a + b + d + n_{00})',
    shrunk:
      'ρ_k = ((a + d)·ρ̂ + {RULES.priorWeight}·π)/(a + d + {RULES.priorWeight})·2^{−t/{RULES.recallHalfLifeYears}}',
    lists: 'c_1 = (1 − Π_k(1 − ρ_k))·ℓ',
    cap: 'c_0 = min(c_1, K_T/T)',
    census: 'c = 1 − (1 − c_0)·Π_z(1 − ρ_z)',
  },
  certainty: {
    industry:
      'm = (n_s + {RULES.leafPrior})·(a_r + {RULES.industryWeight}·p_r)/(A + {RULES.industryWeight}), p_r = (i_r + 1)/(I + R_I)',
    chain: 'm = (n_s + 1)·(a_r + 1)/(A + R)',
    expected: 'E = m/c_0',
    unseen: 'q(P) = (({RULES.kappa} + c·E)/({RULES.kappa} + E))^{{RULES.kappa} + P}',
    unbounded: 'q(P) → c^{{RULES.kappa} + P}, E → ∞',
  },
  priority: {
    need: 'N = D/(D + {RULES.needHalf}), D = Σ_x w_{sx}·P_x + {RULES.scenarioWeight}·B',
    level: 'y_x = Π_e(1 − w_e·(1 − a_e))·(1 − Σ_h w_h·(1 − a_h)/max(1, Σ_h w_h))',
    criticality:
      'C = Σ_x g_x·(1 − y_x)/Σ_x g_x, g_x = {CRITICALITY_RULES.importanceBase} + {CRITICALITY_RULES.importancePerProvider}·P_x',
    mean: 'U = (N·C·ω·L)^{1/4}',
  },
  score: {
    total: 'S = Σ_i w_i·f_i + w_r·(1 − f_r), Σ w = 1',
    fit: 'f_1 = v·ρ·h',
    strength: 'f_2(x) = log(x/x_0)/log(x_1/x_0)',
    reach: 'f_3 = 1 − Π_j(1 − S_j)',
  },
  path: {
    strength: 'S = Π_j w_j·v_j·2^{−t_j/{WARM_PATH_RULES.halfLifeYears}}·Π_n δ(d_n)',
    hub: 'δ(d) = 1/(1 + log_2(d/{WARM_PATH_RULES.hubDegree})), d > {WARM_PATH_RULES.hubDegree}',
  },
  landing: {
    gain: 'F(S) = Σ_s w_s·(1 − Π_{e∈S}(1 − f_{es}))',
  },
  structure: {
    lq: 'L_{rs} = (x_{rs}/x_r)/(X_s/X), M_{rs} = 1 ⇔ L_{rs} ≥ 1',
    proximity: 'φ_{st} = Σ_r M_{rs}·M_{rt}/max(k_s, k_t)',
    density: 'ω_{rs} = Σ_t M_{rt}·φ_{st}/Σ_t φ_{st}',
    complexity: 'W_{rq} = Σ_s M_{rs}·M_{qs}/(k_r·k_s)',
    outlook: 'G_{rs} = (1 − M_{rs})·Σ_t(1 − M_{rt})·φ_{st}·z_t/Σ_u φ_{tu}',
    suppliers: '1/H = (Σ_i x_i)^2/Σ_i x_i^2',
  },
  cascade: {
    replace: 'σ_j = min(1, s_j/Σ_l s_l·y_l)',
    esri: 'R_i = Σ_j s_j·(1 − y_j)/Σ_j s_j',
  },
} as const;

export type SectionCode = keyof typeof FORMULAS;
export const SECTIONS = Object.keys(FORMULAS) as SectionCode[];

/** Works and tables of constants that a section rests on. */
export const GROUNDS: Record<SectionCode, { references: readonly string[]; tables: readonly string[] }> = {
  coverage: { references: ['LINCOLN_1930', 'CHAPMAN_1951'], tables: ['RULES'] },
  certainty: { references: ['MOSIMANN_1962', 'EFRON_MORRIS_1973'], tables: ['RULES'] },
  priority: { references: ['DIEM_2022', 'HIDALGO_2007'], tables: ['RULES', 'CRITICALITY_RULES'] },
  score: { references: [], tables: ['SCORE_WEIGHTS', 'TARGET_RULES', 'STABILITY_RULES'] },
  path: { references: [], tables: ['WARM_PATH_RULES', 'LIMITS'] },
  landing: { references: ['NEMHAUSER_1978', 'MINOUX_1978'], tables: ['LIMITS'] },
  structure: {
    references: ['BALASSA_1965', 'HIDALGO_2007', 'HIDALGO_2009', 'ATLAS_2014', 'HERFINDAHL_1950'],
    tables: ['RULES'],
  },
  cascade: { references: ['DIEM_2022', 'TARJAN_1972'], tables: ['LIMITS'] },
};
