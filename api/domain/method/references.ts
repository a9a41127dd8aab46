/** The works that the formulas are from. */

export interface MethodReference {
  code: string;
  /** As one would cite it. */
  citation: string;
  doi: string | null;
}

const work = (code: string, citation: string, doi: string | null = null): MethodReference => ({
  code,
  citation,
  doi,
});

export const REFERENCES: readonly MethodReference[] = [
  work(
    'BALASSA_1965',
    'Balassa, B. (1965). Trade liberalisation and “revealed” comparative advantage. The Manchester School 33(2), 99–123.',
    '10.1111/j.1467-9957.1965.tb00050.x',
  ),
  work(
    'CHAPMAN_1951',
    'Chapman, D. G. (1951). Some properties of the hypergeometric distribution with applications to zoological sample censuses. University of California Publications in Statistics 1, 131–160.',
  ),
  work(
    'DIEM_2022',
    'Diem, C., Borsos, A., Reisch, T., Kertész, J., Thurner, S. (2022). Quantifying firm-level economic systemic risk from nation-wide supply networks. Scientific Reports 12, 7719.',
    '10.1038/s41598-022-11522-z',
  ),
  work(
    'EFRON_MORRIS_1973',
    'Efron, B., Morris, C. (1973). Stein’s estimation rule and its competitors—an empirical Bayes approach. Journal of the American Statistical Association 68, 117–130.',
  ),
  work(
    'ATLAS_2014',
    'Hausmann, R., Hidalgo, C. A., et al. (2014). The Atlas of Economic Complexity. MIT Press, box 5.4.',
  ),
  work(
    'HERFINDAHL_1950',
    'Herfindahl, O. C. (1950). Concentration in the steel industry. Dissertation, Columbia University.',
  ),
  work(
    'HIDALGO_2007',
    'Hidalgo, C. A., Klinger, B., Barabási, A.-L., Hausmann, R. (2007). The product space conditions the development of nations. Science 317, 482–487.',
    '10.1126/science.1144581',
  ),
  work(
    'HIDALGO_2009',
    'Hidalgo, C. A., Hausmann, R. (2009). The building blocks of economic complexity. PNAS 106(26), 10570–10575.',
    '10.1073/pnas.0900943106',
  ),
  work(
    'LINCOLN_1930',
    'Lincoln, F. C. (1930). Calculating waterfowl abundance on the basis of banding returns. U.S. Department of Agriculture Circular 118.',
  ),
  work(
    'MINOUX_1978',
    'Minoux, M. (1978). Accelerated greedy algorithms for maximizing submodular set functions. Optimization Techniques, Lecture Notes in Control and Information Sciences 7, 234–243.',
  ),
  work(
    'MOSIMANN_1962',
    'Mosimann, J. E. (1962). On the compound multinomial distribution, the multivariate β-distribution, and correlations among proportions. Biometrika 49, 65–82.',
  ),
  work(
    'NEMHAUSER_1978',
    'Nemhauser, G. L., Wolsey, L. A., Fisher, M. L. (1978). An analysis of approximations for maximizing submodular set functions—I. Mathematical Programming 14, 265–294.',
    '10.1007/BF01588971',
  ),
  work(
    'TARJAN_1972',
    'Tarjan, R. E. (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing 1(2), 146–160.',
    '10.1137/0201010',
  ),
];
