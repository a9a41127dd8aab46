/** Words of the page 补链目标. */
export const targets = {
  title: '补链目标',
};
