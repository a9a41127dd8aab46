/** Words of the page 关系图谱. */
export const explore = {
  title: '关系图谱',
};
